import { createHmac } from "node:crypto";
import { assert, property, string, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { createSecretDigester } from "../../../src/core/model/keys/secret-digester.js";
import { codePoint } from "../../support/code-point.js";

/** The test cases of RFC 4231 whose data is text; those of bytes that are no UTF-8 cannot be a secret. */
const vectors = [
  {
    key: "0b".repeat(20),
    text: "Hi There",
    mac: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  },
  {
    key: Buffer.from("Jefe").toString("hex"),
    text: "what do ya want for nothing?",
    mac: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  },
  {
    key: "aa".repeat(131),
    text: "Test Using Larger Than Block-Size Key - Hash Key First",
    mac: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  },
  {
    key: "aa".repeat(131),
    text: "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    mac: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  },
];

function digest(key: Buffer, text: string): string {
  return Buffer.from(createSecretDigester([{ version: 1, key }]).sign(text).digest, "latin1").toString("hex");
}

test.each(vectors)("the digest of a secret is HMAC-SHA-256 by RFC 4231: $text", ({ key, text, mac }) => {
  expect(digest(Buffer.from(key, "hex"), text)).toBe(mac);
});

test("the digest is node:crypto's HMAC for random keys and texts of every length and script", () => {
  assert(
    property(uint8Array({ maxLength: 200 }), string({ unit: codePoint, maxLength: 600 }), (bytes, text) => {
      const key = Buffer.from(bytes);
      expect(digest(key, text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
    }),
    { numRuns: 500 },
  );
});

test("one digester gives the right digest of short and long texts in any order", () => {
  const key = Buffer.alloc(32, 7);
  const digester = createSecretDigester([{ version: 1, key }]);
  for (const length of [300, 0, 256, 257, 1, 64, 300, 5]) {
    const text = "ü".repeat(length);
    const expected = createHmac("sha256", key).update(text).digest("binary");
    expect(digester.sign(text).digest).toBe(expected);
    expect(digester.candidates(text)).toEqual([expected]);
  }
});
