import type { FastifyRequest } from "fastify";
import type { SessionCookie } from "./session-cookie.js";

export type WayForPeople = (request: FastifyRequest) => string | null;

/**
 * Where a browser that opens `/` goes; null for a program, which gets the page of links. A session that has ended leads
 * from the dashboard to the sign-in page, so nothing is read here.
 */
export function createWayForPeople(cookie: SessionCookie): WayForPeople {
  return ({ headers, raw }) => {
    if (headers.accept?.includes("text/html") !== true) return null;
    return cookie.read(raw) === null ? "sign-in" : "dashboard";
  };
}
