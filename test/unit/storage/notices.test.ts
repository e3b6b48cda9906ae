import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newAccountId } from "../../../src/core/model/ids.js";
import { mostAcknowledged } from "../../../src/storage/acknowledgements.js";
import { decodeMessage, encodeMessage } from "../../../src/storage/change-message.js";
import { digestOf } from "../../../src/storage/digest-bytes.js";
import { splitChange, chunks } from "../../../src/storage/split-change.js";

/** PostgreSQL refuses a NOTIFY of 8,000 bytes or more. */
const mostBytes = 7_999;
const replica = randomBytes(9).toString("base64url");
const id = `${replica}.${String(Number.MAX_SAFE_INTEGER)}`;

const many = (most: number) => fc.integer({ min: 0, max: most });

test("a change of any number of secrets and accounts fits into notices that PostgreSQL accepts, and nothing is left out", () => {
  fc.assert(
    fc.property(many(400), many(400), fc.boolean(), (digestCount, accountCount, areOperators) => {
      const change = {
        digests: Array.from({ length: digestCount }, () => digestOf(randomBytes(32))),
        accountIds: Array.from({ length: accountCount }, () => newAccountId(new Date())),
        areOperators,
      };
      const payloads = splitChange(change).map((part) =>
        encodeMessage({ kind: "change", replica, id, change: part }),
      );
      for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(mostBytes);
      const heard = payloads.map((payload) => {
        const message = decodeMessage(payload);
        if (message?.kind !== "change") throw new Error(`Not a change: ${payload}`);
        return message.change;
      });
      expect(heard.flatMap(({ digests }) => digests)).toEqual(change.digests);
      expect(heard.flatMap(({ accountIds }) => accountIds)).toEqual(change.accountIds);
      for (const part of heard) expect(part.areOperators).toBe(areOperators);
    }),
    { numRuns: 50 },
  );
});

test("acknowledgements of any number of changes fit into notices that PostgreSQL accepts", () => {
  const ids = Array.from({ length: 1_001 }, () => id);
  const said = chunks(ids, mostAcknowledged);
  expect(said.flat()).toEqual(ids);
  for (const some of said) {
    const payload = encodeMessage({ kind: "acknowledged", replica, ids: some });
    expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(mostBytes);
  }
});
