import fc from "fast-check";
import { expect } from "vitest";
import { redactSecrets } from "../../../../src/core/model/redact-secrets.js";
import { generateSecret } from "../../../../src/core/model/keys/secret.js";
import { withoutSuggestion } from "../../../../src/graphql/errors/request-errors.js";
import type { FuzzTarget } from "../fuzz-target.js";

const secrets = ["lk", "lk_live", "lk_op", "session", "link"].map(generateSecret);
/** What may stand beside a secret and be no letter or digit of it. */
const joint = fc.constantFrom(" ", "/", '"', "\n", "%5F", "=", "-", "_", "\u{1f511}", ".", "é", "");
const filler = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .constantFrom("a", "a_", `${"a".repeat(40)}_`, "Did you mean ", " ", "\ud800", "0/")
    .chain((part) => fc.integer({ min: 0, max: 1_100 }).map((count) => part.repeat(count))),
);
const piece = fc.tuple(filler, joint, fc.constantFrom("", ...secrets), joint);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.flat().join(""));
/** Of the 43 random characters so many do not help anybody to the rest. */
const harmless = 12;

export const redaction: FuzzTarget = {
  name: "redaction",
  guarantee:
    "no secret is left in what is shown of a text, however it is cut, and that is at most 1,001 characters",
  numRuns: 1_000,
  async run(runs) {
    await fc.assert(
      fc.asyncProperty(text, async (asked) => {
        const shown = redactSecrets(asked);
        expect(shown.length).toBeLessThanOrEqual(1_001);
        for (const secret of secrets) {
          for (let from = secret.length - 49; from + harmless <= secret.length; from += harmless) {
            expect(shown).not.toContain(secret.slice(from, from + harmless));
          }
        }
        expect(withoutSuggestion({ message: `${asked} Did you mean "keys"?` }).message).not.toContain("keys");
        await Promise.resolve();
      }),
      runs,
    );
  },
};
