import type { IncomingMessage } from "node:http";

export type IsOwnOrigin = (request: IncomingMessage) => boolean;

/** What a page of another site is told. */
export const otherOrigin = {
  field: "Origin",
  message: "Must be the server's own: a page of another site may not listen.",
};

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
