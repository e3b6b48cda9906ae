import { expect } from "vitest";
import { check } from "../../support/checks.js";
import { operatorIn, rest } from "../../support/client.js";

/** A POST below `/v1/keys/` that must succeed. */
export async function postKeys(url: string, account: string, path: string, body?: object) {
  const answer = await rest(url, "POST", `/v1/keys/${path}`, operatorIn(account), body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

interface Ending {
  readonly name: string;
  readonly options: { readonly overlap_seconds?: number; readonly end_overlap_on_first_use?: boolean };
  readonly ends: "the old secret" | "the new secret";
  /** Done on one of three servers. When it returns, the secret has ended on all of them. */
  readonly end: (url: string, account: string, id: string, next: string) => Promise<unknown>;
}

/** How a rotation with an overlap ends before its time. */
export const rotationEndings: readonly Ending[] = [
  {
    name: "a completion",
    options: {},
    ends: "the old secret",
    end: (url, account, id) => postKeys(url, account, `${id}/rotate/complete`),
  },
  {
    name: "a cancellation",
    options: {},
    ends: "the new secret",
    end: (url, account, id) => postKeys(url, account, `${id}/rotate/cancel`),
  },
  {
    name: "the first use of the new secret",
    options: { end_overlap_on_first_use: true },
    ends: "the old secret",
    end: async (url, _account, _id, next) => expect(await check(url, "authorize", next)).toBe("accepted"),
  },
];
