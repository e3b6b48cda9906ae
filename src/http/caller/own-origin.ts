import type { RequestHead } from "../wire/exchange.js";

export type IsOwnOrigin = (request: RequestHead) => boolean;

/** What a page of another site is told. */
export const otherOrigin = {
  field: "Origin",
  message: "Must be the server's own: a page of another site may not listen.",
};

/**
 * Whether a session may act here: only from a page of our own, or where no page is asking at all. Stricter than the
 * rule for listening: an origin that we let read answers to keys has no business with sessions.
 */
export function createOwnPageCheck(publicUrl: string): IsOwnOrigin {
  const own = new URL(publicUrl);
  return ({ headers: { origin, host, "sec-fetch-site": site } }) => {
    if (site !== undefined && site !== "same-origin" && site !== "none") return false;
    if (origin === undefined || origin === own.origin) return true;
    if (!URL.canParse(origin)) return false;
    const page = new URL(origin);
    return page.host === host && page.protocol === own.protocol;
  };
}

/**
 * Whether a page that a browser loaded from here, or from an origin we allow, is asking. A browser lets any page open
 * a WebSocket or an EventSource, with the cookies of this site; other clients send no Origin.
 */
export function createOriginCheck(publicUrl: string, allowed: readonly string[]): IsOwnOrigin {
  const origins = new Set([new URL(publicUrl).origin, ...allowed]);
  return ({ headers: { origin, host } }) => {
    if (origin === undefined || origins.has(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}
