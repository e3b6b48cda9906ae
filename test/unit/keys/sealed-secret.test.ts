import { expect, test } from "vitest";
import { linkKeysOf, openSecret, sealSecret } from "../../../src/core/model/keys/sealed-secret.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";

const secret = generateSecret("lk");
const token = generateToken("once");
const { lookup, seal } = linkKeysOf(token);
const sealedFor = { keyId: "key_1", secretNumber: 2 };

test("what is sealed with the key of a link is opened with it, and is different each time", () => {
  const sealed = sealSecret(secret, seal, sealedFor);
  expect(openSecret(sealed, seal, sealedFor)).toBe(secret);
  expect(Buffer.from(sealed).toString("latin1")).not.toContain(secret.slice(3));
  expect(sealSecret(secret, seal, sealedFor)).not.toEqual(sealed);
});

test("what finds the row of a link does not open it, and another link opens nothing", () => {
  const sealed = sealSecret(secret, seal, sealedFor);
  expect(lookup).not.toEqual(seal);
  for (const key of [lookup, linkKeysOf(generateToken("once")).seal]) {
    expect(() => openSecret(sealed, key, sealedFor)).toThrow();
  }
});

test("what is sealed for one secret cannot be opened as another's, nor after a change of any byte", () => {
  const sealed = sealSecret(secret, seal, sealedFor);
  expect(() => openSecret(sealed, seal, { ...sealedFor, keyId: "key_2" })).toThrow();
  expect(() => openSecret(sealed, seal, { ...sealedFor, secretNumber: 1 })).toThrow();
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = sealed.map((byte, at) => (at === index ? byte ^ 1 : byte));
    expect(() => openSecret(changed, seal, sealedFor), `byte ${index}`).toThrow();
  }
});
