import type { RequestHead } from "../wire/exchange.js";

export type IsOwnOrigin = (request: RequestHead) => boolean;

export const otherOrigin = {
  field: "Origin",
  message: "Must be the server's own: a page of another site may not listen.",
};

/**
 * Whether a request may use a session: it comes from a page of our own, or from no page. The rule for subscriptions also
 * allows the explorers' origins, which must not use sessions.
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
 * Whether the page is our own or of an allowed origin. A browser lets any page open a WebSocket or an EventSource with
 * our cookies. Clients that are no browsers send no Origin.
 */
export function createOriginCheck(publicUrl: string, allowed: readonly string[]): IsOwnOrigin {
  const origins = new Set([new URL(publicUrl).origin, ...allowed]);
  return ({ headers: { origin, host } }) => {
    if (origin === undefined || origins.has(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}
