import fc from "fast-check";
import { expect, test } from "vitest";
import { limitWords } from "../../../src/core/model/limits/limit-name.js";
import { keyPermissions, keyStatuses } from "../../../src/core/model/keys/api-key.js";
import { actorKinds } from "../../../src/core/model/callers/actor.js";
import { revocationReasons } from "../../../src/core/model/keys/revocation.js";
import { shownVerdict, writeShownVerdict } from "../../../src/rest/verification/verdict.schema.js";
import { codePoint } from "../../support/code-point.js";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: codePoint }),
  fc.constantFrom("\ud800", '"\\\u2028\n', "é"),
);
const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const actorName = { kind: fc.constantFrom(...actorKinds), id: orNull(text) };

const verdict = fc.record({
  valid: fc.boolean(),
  rejection: orNull(fc.dictionary(fc.string(), fc.jsonValue())),
  rejection_status: orNull(fc.constantFrom(401, 403, 429)),
  api_key: orNull(
    fc.record({
      id: text,
      account_id: text,
      name: text,
      prefix: text,
      last_four: text,
      environment: text,
      status: fc.constantFrom(...keyStatuses),
      permissions: fc.array(fc.constantFrom(...keyPermissions)),
      scopes: fc.array(text),
      version: fc.integer(),
      description: orNull(text),
      metadata: orNull(fc.dictionary(text, fc.jsonValue())),
      owner_id: orNull(text),
      external_owner_id: orNull(text),
      tags: fc.array(text),
      created_at: moment,
      expires_at: orNull(moment),
      idle_timeout_days: orNull(fc.integer()),
      revoked_at: orNull(moment),
      revoked_by: orNull(
        fc.record({ ...actorName, maker: orNull(fc.record(actorName)), external_owner_id: orNull(text) }),
      ),
      revocation_reason: orNull(fc.constantFrom(...revocationReasons)),
      revocation_note: orNull(text),
      last_used_at: orNull(moment),
      allowed_ips: fc.array(text),
      allowed_endpoints: fc.array(text),
      rate: orNull(fc.record({ limit: fc.integer(), window_seconds: fc.integer() })),
      max_uses: orNull(fc.integer()),
    }),
  ),
  secret: orNull(fc.record({ prefix: text, last_four: text })),
  account: orNull(
    fc.record({
      id: text,
      name: text,
      plan: fc.constantFrom("unlimited", "scale"),
      external_id: orNull(text),
      metadata: orNull(fc.dictionary(text, fc.jsonValue())),
    }),
  ),
  limits: fc.array(
    fc.record({
      name: fc.constantFrom(...Object.values(limitWords)),
      limit: fc.integer(),
      remaining: fc.maxSafeInteger(),
      resets_at: orNull(moment),
    }),
  ),
});

test("a verdict is written to the letter as JSON.stringify writes it, whatever it holds", () => {
  fc.assert(
    fc.property(verdict, (shown) => {
      expect(writeShownVerdict(shown)).toBe(JSON.stringify(shown));
    }),
    { numRuns: 500 },
  );
});

test("what is compared holds all that the schema describes", () => {
  const [full] = fc.sample(
    verdict.filter((shown) => shown.api_key !== null && shown.account !== null),
    1,
  );
  expect(Object.keys(full ?? {})).toEqual(Object.keys(shownVerdict.shape));
  expect(Object.keys(full?.api_key ?? {})).toEqual(Object.keys(shownVerdict.shape.api_key.unwrap().shape));
});
