/** Sends requests with these headers, beside what the session cookie says where it is sent. */
export function fetchAs(
  headers: Readonly<Record<string, string>>,
  credentials: RequestCredentials,
): typeof fetch {
  return (address, init) => {
    const all = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    return fetch(address, { ...init, headers: all, credentials, cache: "no-store" });
  };
}
