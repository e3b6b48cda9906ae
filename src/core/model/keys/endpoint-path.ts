/**
 * What servers read in different ways: a control character, a parameter, an escape of an escape, a backslash, a fragment,
 * a query that was escaped, an empty segment, and a segment of dots and blanks.
 */
const unclear = /[\p{Cc};%\\#?]|\/\/|\/[. ]+(?:\/|$)/u;

/**
 * The path that an endpoint names, unescaped once and without its query. Null where two servers could read two paths in
 * it. A slash at the end makes another path, and no server reads it as the parent of that path.
 */
export function readEndpointPath(endpoint: string): string | null {
  const query = endpoint.indexOf("?");
  const written = query === -1 ? endpoint : endpoint.slice(0, query);
  // A raw blank is no part of a path, and an escaped slash is a slash to some servers only.
  if (!written.startsWith("/") || /\s|%2f/i.test(written)) return null;
  const path = unescapeOnce(written);
  return path === null || unclear.test(path) ? null : path;
}

function unescapeOnce(written: string): string | null {
  if (!written.includes("%")) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    // A "%" without two digits after it, or bytes that are not UTF-8.
    return null;
  }
}
