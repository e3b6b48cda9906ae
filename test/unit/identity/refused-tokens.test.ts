import { createHmac } from "node:crypto";
import { exportSPKI, importJWK } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { parseKeySet } from "../../../src/identity/parse-key-set.js";
import { createTokenVerifier } from "../../../src/identity/token-verifier.js";
import {
  audience,
  goodClaims,
  issuer,
  newSigningKey,
  signToken,
  type SigningKey,
  type TokenParts,
} from "../../support/identity-provider.js";

const claims = { account: "account_id", email: "email", role: "role" };
const verifierOf = (...keys: readonly SigningKey[]) =>
  createTokenVerifier({
    findKey: parseKeySet(JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) })),
    issuer,
    audience,
    claims,
    clock: () => new Date(),
  });

let rsa: SigningKey;
let ec: SigningKey;
let verify: ReturnType<typeof verifierOf>;

beforeAll(async () => {
  rsa = await newSigningKey("rsa-1", "RS256");
  ec = await newSigningKey("ec-1", "ES256");
  verify = verifierOf(rsa, ec);
});

/** The fields that the refusal names; every message is there, and repeats nothing of the token. */
async function refusedFor(token: string, by = verify): Promise<string[]> {
  const result = await by(token);
  if (result.ok) throw new Error("The token was accepted");
  expect(result.code).toBe("authentication_failed");
  for (const { message } of result.details) {
    expect(message).toMatch(/^[A-Z].{20,}\.$/);
    for (const part of [...token.split("."), "hush"].filter((text) => text.length > 3)) {
      expect(message).not.toContain(part);
    }
  }
  return result.details.map(({ field }) => field);
}

describe("a token of the provider is believed", () => {
  test.each(["RS256", "PS256", "ES256", "ES384", "EdDSA"])("signed with %s", async (alg) => {
    const key = await newSigningKey("one", alg);
    const result = await verifierOf(key)(await signToken(key));
    expect(result).toMatchObject({
      ok: true,
      value: { account: "acme", email: "ada@acme.example", role: "OWNER" },
    });
  });

  test.each([
    ["owner", "OWNER"],
    ["Developer", "DEVELOPER"],
    ["VIEWER", "VIEWER"],
  ])("with the role %s", async (role, known) => {
    expect(await verify(await signToken(ec, { claims: { role } }))).toMatchObject({ value: { role: known } });
  });

  test("whose address is verified, or which says nothing of that", async () => {
    expect((await verify(await signToken(ec, { claims: { email_verified: true } }))).ok).toBe(true);
    expect((await verify(await signToken(ec, { claims: { email_verified: undefined } }))).ok).toBe(true);
  });

  test("a few seconds after it expired, and no longer than it says itself", async () => {
    const result = await verify(await signToken(ec, { lifeSeconds: -5 }));
    expect(result.ok).toBe(true);
    const sinceMs = result.ok ? Date.now() - result.value.refusedFrom.getTime() : NaN;
    expect(sinceMs).toBeLessThan(0);
    expect(sinceMs).toBeGreaterThan(-10_000);
  });
});

describe("a token is refused, and the part at fault is named, when it", () => {
  const now = () => Math.floor(Date.now() / 1_000);

  test.each<[string, string, () => TokenParts]>([
    ["has expired", "exp", () => ({ lifeSeconds: -60 })],
    ["never expires", "exp", () => ({ claims: { exp: undefined } })],
    ["is not valid yet", "nbf", () => ({ claims: { nbf: now() + 120 } })],
    ["is for another audience", "aud", () => ({ claims: { aud: "hush-other" } })],
    ["is for nobody", "aud", () => ({ claims: { aud: undefined } })],
    ["was issued by another", "iss", () => ({ claims: { iss: "https://hush.example/" } })],
    ["was issued by nobody", "iss", () => ({ claims: { iss: undefined } })],
    ["names a key nobody has", "kid", () => ({ header: { kid: "hush-kid" } })],
    ["names no account", "account_id", () => ({ claims: { account_id: undefined } })],
    ["names an account by a number", "account_id", () => ({ claims: { account_id: 17 } })],
    ["names an account by nothing", "account_id", () => ({ claims: { account_id: "  " } })],
    ["names an account by a long text", "account_id", () => ({ claims: { account_id: "hush".repeat(60) } })],
    ["names no address", "email", () => ({ claims: { email: undefined } })],
    ["names several addresses", "email", () => ({ claims: { email: ["hush@acme.example"] } })],
    [
      "names an address that is not verified",
      "email_verified",
      () => ({ claims: { email_verified: false } }),
    ],
    ...(["false", "true", "", 0, 1, null, [], [true], {}] as const).map(
      (value): [string, string, () => TokenParts] => [
        `says that its address is verified with ${JSON.stringify(value)}, which is no boolean`,
        "email_verified",
        () => ({ claims: { email_verified: value } }),
      ],
    ),
    ["names an account with spaces around", "account_id", () => ({ claims: { account_id: " acme" } })],
    ["names an address with spaces around", "email", () => ({ claims: { email: "ada@acme.example " } })],
    ["names a role with spaces around", "role", () => ({ claims: { role: " owner" } })],
    ["names a role that only its upper case makes one", "role", () => ({ claims: { role: "v\u0131ewer" } })],
    ["expires at a moment no clock reaches", "exp", () => ({ claims: { exp: 1e300 } })],
    ["names no role", "role", () => ({ claims: { role: undefined } })],
    ["names a role that does not exist", "role", () => ({ claims: { role: "hush-admin" } })],
    ["names several roles", "role", () => ({ claims: { role: ["owner"] } })],
  ])("%s: %s", async (_what, field, parts) => {
    expect(await refusedFor(await signToken(ec, parts()))).toEqual([field]);
  });

  test("has an expiry that is no number", async () => {
    expect(await refusedFor(await signToken(ec, { claims: { exp: "hush" } }))).toHaveLength(1);
  });

  test("lacks several claims: all are named", async () => {
    const parts = { claims: { account_id: undefined, email: undefined, role: "hush" } };
    expect(await refusedFor(await signToken(ec, parts))).toEqual(["account_id", "email", "role"]);
  });

  test("asks for a claim that every object seems to have", async () => {
    const named = { ...claims, account: "constructor" };
    const findKey = parseKeySet(JSON.stringify({ keys: [ec.publicJwk] }));
    const by = createTokenVerifier({ findKey, issuer, audience, claims: named, clock: () => new Date() });
    expect(await refusedFor(await signToken(ec), by)).toEqual(["constructor"]);
  });

  test("is not signed: alg none", async () => {
    for (const alg of ["none", "None", "NONE"]) {
      const token = `${encode({ alg, kid: "ec-1" })}.${encode(await payload())}.`;
      expect(await refusedFor(token)).toEqual([alg === "none" ? "alg" : expect.any(String)]);
    }
  });

  test("is signed with the public key as if it were a shared secret", async () => {
    const publicKey = await importJWK({ ...rsa.publicJwk, ext: true }, "RS256", { extractable: true });
    const pem = publicKey instanceof Uint8Array ? "" : await exportSPKI(publicKey);
    for (const secret of [pem, pem.trim(), rsa.publicJwk.n ?? "", JSON.stringify(rsa.publicJwk)]) {
      for (const kid of ["rsa-1", undefined]) {
        const signed = `${encode({ alg: "HS256", kid })}.${encode(await payload())}`;
        const signature = createHmac("sha256", secret).update(signed).digest("base64url");
        expect(await refusedFor(`${signed}.${signature}`)).toEqual(["alg"]);
      }
    }
  });

  test("brings its own key", async () => {
    const own = await newSigningKey("own", "ES256");
    const header = { kid: "ec-1", jwk: own.publicJwk, jku: "https://hush.example/jwks.json" };
    expect(await refusedFor(await signToken(own, { header }))).toEqual(["signature"]);
  });

  test("names the key of another algorithm", async () => {
    expect(await refusedFor(await signToken(ec, { header: { kid: "rsa-1" } }))).toEqual(["kid"]);
  });

  test("was changed after it was signed", async () => {
    const [header = "", , signature = ""] = (await signToken(ec, { claims: { role: "viewer" } })).split(".");
    const forged = `${header}.${encode({ ...(await payload()), role: "owner" })}.${signature}`;
    expect(await refusedFor(forged)).toEqual(["signature"]);
  });

  test.each(["a.b.c", "..", "e30.e30.", "e30.e30.e30", "bnVsbA.bnVsbA.bnVsbA"])(
    "is garbage: %s",
    async (token) => {
      expect(await refusedFor(token)).toHaveLength(1);
    },
  );

  test("does not say which of several keys; of a single one it need not", async () => {
    const other = await newSigningKey("ec-2", "ES256");
    const token = await signToken(ec, { header: { kid: undefined } });
    expect(await refusedFor(token, verifierOf(ec, other))).toEqual(["kid"]);
    expect((await verifierOf(ec)(token)).ok).toBe(true);
  });
});

async function payload(): Promise<object> {
  const exp = Math.floor(Date.now() / 1_000) + 300;
  return Promise.resolve({ iss: issuer, aud: audience, exp, ...goodClaims });
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
