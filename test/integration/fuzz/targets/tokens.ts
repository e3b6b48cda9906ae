import fc from "fast-check";
import { SignJWT } from "jose";
import { expect } from "vitest";
import { isToken } from "../../../../src/core/model/callers/is-token.js";
import { parseEmail } from "../../../../src/core/model/members/email.js";
import { parseKeySet } from "../../../../src/identity/parse-key-set.js";
import { readClaims } from "../../../../src/identity/read-claims.js";
import { createTokenVerifier } from "../../../../src/identity/token-verifier.js";
import {
  audience,
  goodClaims,
  issuer,
  newSigningKey,
  signToken,
} from "../../../support/identity-provider.js";
import type { FuzzTarget } from "../fuzz-target.js";

const names = { account: "account_id", email: "email", role: "role" };
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(3),
  added: fc.oneof(
    fc.constantFrom("", ".", "=", "é", "\0", ...Array.from(alphabet)),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
});
const header = fc.oneof(
  fc.record(
    {
      alg: fc.constantFrom("none", "HS256", "ES256", "RS256", "constructor", ""),
      kid: fc.oneof(fc.constantFrom("one", "two", "__proto__"), fc.string()),
      crit: fc.jsonValue(),
      b64: fc.boolean(),
      typ: fc.string(),
      jwk: fc.jsonValue(),
      zip: fc.constant("DEF"),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);
const claimValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("owner", "OWNER", "ada@acme.example", " ", "a@b", "true", true),
);
const claims = fc.dictionary(
  fc.constantFrom("account_id", "email", "email_verified", "role", "exp", "iss", "aud", "nbf", "__proto__"),
  claimValue,
);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

async function start() {
  const key = await newSigningKey("one");
  const verify = createTokenVerifier({
    findKey: parseKeySet(JSON.stringify({ keys: [key.publicJwk] })),
    issuer,
    audience,
    claims: names,
    clock: () => new Date(),
  });
  return { key, verify };
}

let started: ReturnType<typeof start> | null = null;

export const tokens: FuzzTarget = {
  name: "tokens",
  guarantee:
    "a token is believed only as it was signed, with claims of the right form; any other is refused and no bug",
  numRuns: 500,
  async run(runs) {
    const { key, verify } = await (started ??= start());
    // Longer than the longest run, so that it is refused for what was changed, and not for its age.
    const signed = await signToken(key, { lifeSeconds: 86_400 });
    expect(await verify(signed)).toMatchObject({ ok: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        header,
        claims,
        async (edits, head, said) => {
          let changed = signed;
          for (const { at, removed, added } of edits) {
            const from = Math.floor(at * changed.length);
            changed = changed.slice(0, from) + added + changed.slice(from + removed);
          }
          const [signedHead = "", signedBody = "", signature = ""] = signed.split(".");
          const forged = [
            changed,
            `${part(head)}.${signedBody}.${signature}`,
            `${signedHead}.${part(said)}.${signature}`,
            `${part(head)}.${part(said)}.`,
          ];
          for (const token of forged) {
            isToken(token);
            const identity = await verify(token);
            // Some characters of base64 have bits that mean nothing: what was signed is still what is read.
            if (identity.ok)
              expect(identity.value).toMatchObject({ account: goodClaims.account_id, role: "OWNER" });
            else expect(identity.details).toHaveLength(1);
          }
          const read = readClaims(said, names);
          if (read.ok) {
            expect(parseEmail(read.value.email)).toEqual({ ok: true, value: read.value.email });
            expect(read.value.account.trim()).not.toBe("");
            expect(["OWNER", "DEVELOPER", "VIEWER"]).toContain(read.value.role);
          } else expect(read.details).not.toEqual([]);
          const honest = await new SignJWT(said)
            .setProtectedHeader({ alg: "ES256", kid: "one" })
            .sign(key.privateKey)
            .catch(() => null);
          if (honest !== null) expect(typeof (await verify(honest)).ok).toBe("boolean");
        },
      ),
      runs,
    );
  },
};
