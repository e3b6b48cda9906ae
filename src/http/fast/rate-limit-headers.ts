import type { LimitState } from "../../core/engine/verification/verdict.js";
import { limitWords } from "../../core/model/limits/limit-name.js";
import type { HeaderList } from "../wire/head-text.js";

const none: HeaderList = [];

/**
 * `RateLimit-Policy` and `RateLimit` show all limits, as draft-ietf-httpapi-ratelimit-headers has them. The older
 * `RateLimit-Limit`, `-Remaining` and `-Reset` show the limit that will be reached first. Every check pays for this
 * function, so it makes one array and no objects.
 */
export function rateLimitHeaders(limits: readonly LimitState[], nowMs: number): HeaderList {
  let [tightest] = limits;
  if (tightest === undefined) return none;
  let policies = "";
  let standings = "";
  for (const state of limits) {
    if (state.remaining < tightest.remaining) tightest = state;
    const separator = policies === "" ? "" : ", ";
    const word = limitWords[state.name];
    policies += `${separator}"${word}";q=${state.limit}`;
    if (state.windowSeconds !== null) policies += `;w=${state.windowSeconds}`;
    standings += `${separator}"${word}";r=${state.remaining}`;
    if (state.resetsAtMs !== null) standings += `;t=${secondsUntil(state.resetsAtMs, nowMs)}`;
  }
  const { limit, remaining, resetsAtMs } = tightest;
  const headers = ["ratelimit-policy", policies, "ratelimit", standings];
  headers.push("ratelimit-limit", `${limit}`, "ratelimit-remaining", `${remaining}`);
  if (resetsAtMs !== null) headers.push("ratelimit-reset", `${secondsUntil(resetsAtMs, nowMs)}`);
  return headers;
}

function secondsUntil(endMs: number, nowMs: number): number {
  return Math.max(0, Math.ceil((endMs - nowMs) / 1_000));
}
