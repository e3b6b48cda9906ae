import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { crc32 as ownCrc32 } from "../../../src/core/model/keys/crc32.js";
import { checksum } from "../../../src/core/model/keys/secret.js";
import { AccountDocument, CreateApiKeyDocument, ViewerDocument } from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, textAt } from "../../support/envelope.js";
import { codeOf, countStored, createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url);
});
afterAll(() => server.stop());

async function activeKeyCount(): Promise<number> {
  const found = await graphql(server.url, asOperator, AccountDocument, { id: account });
  return expectMember(found.account, "Account").activeKeyCount;
}

describe("a secret", () => {
  test("is the prefix, 43 characters of base62 and their checksum of 6", async () => {
    const { secret } = await createKey(server.url, account);
    const [, random = "", check = ""] = /^lk_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(secret) ?? [];
    const value = Array.from(check).reduce(
      (sum, digit) =>
        sum * 62 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(digit),
      0,
    );
    expect(value).toBe(crc32(random));
    expect(random).toHaveLength(43);
  });

  test("has the checksum that GitHub's known token has", () => {
    expect(checksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
  });

  test("has zlib's CRC-32 for a checksum, of any text and any part of it", () => {
    for (let length = 0; length < 500; length += 1) {
      const text = randomBytes(length).toString("base64");
      const from = Math.floor(text.length / 3);
      expect(ownCrc32(text, 0, text.length)).toBe(crc32(text));
      expect(ownCrc32(text, from, 2 * from)).toBe(crc32(text.slice(from, 2 * from)));
    }
  });

  test("has a checksum of six characters even where the number is small", () => {
    expect(checksum("")).toBe("000000");
  });

  test("is another one each time, from the whole alphabet", async () => {
    const wide = await createAccount(server.url, 40);
    const secrets = await Promise.all(Array.from({ length: 40 }, () => createKey(server.url, wide)));
    expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(40);
    const used = new Set(secrets.flatMap(({ secret }) => Array.from(secret.slice(3, 46))));
    expect(used.size).toBe(62);
  });

  test("shows in its record as prefix and last four characters, and in no other way", async () => {
    const { secret, record } = await createKey(server.url, account);
    expect(record).toMatchObject({ prefix: "lk", lastFour: secret.slice(-4) });
    expect(JSON.stringify(record)).not.toContain(secret.slice(3, 46));
  });

  test("of a server with a prefix of its own begins with it, and works there", async () => {
    const branded = await startTestServer({ KEY_PREFIX: "acme_live" });
    try {
      const { secret, record } = await createKey(branded.url, await createAccount(branded.url));
      expect(secret).toMatch(/^acme_live_[0-9A-Za-z]{49}$/);
      expect(record.prefix).toBe("acme_live");
      expect((await rest(branded.url, "GET", "/v1/keys/me", withKey(secret))).status).toBe(200);
    } finally {
      await branded.stop();
    }
  });

  test.each([
    [
      "its last character changed",
      (secret: string) => secret.slice(0, -1) + (secret.endsWith("0") ? "1" : "0"),
    ],
    [
      "its first random character changed",
      (secret: string) => `lk_${secret[3] === "a" ? "b" : "a"}${secret.slice(4)}`,
    ],
    ["one character less", (secret: string) => secret.slice(0, -1)],
    ["one character more", (secret: string) => `${secret}0`],
    ["no prefix", (secret: string) => secret.slice(3)],
    ["its letters in upper case", (secret: string) => secret.toUpperCase()],
  ])("with %s is api_key_invalid, and no database work is done", async (_, change) => {
    const { secret } = await createKey(server.url, account);
    const statements = server.statements.length;
    expectEnvelope(
      await rest(server.url, "GET", "/v1/keys/me", withKey(change(secret))),
      "api_key_invalid",
      [],
    );
    expect(server.statements.length).toBe(statements);
  });
});

describe("a new key over REST", () => {
  test("answers 201 with the secret and the whole record, in snake_case", async () => {
    const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), {
      name: "ci",
      permissions: ["keys:manage"],
      expires_at: "2999-05-25T14:34:56+02:00",
    });
    expect(answer.status).toBe(201);
    expect(Object.keys(answer.body)).toEqual(["success", "data", "request_id", "timestamp"]);
    const record: Record<string, unknown> = {
      id: expect.stringMatching(/^key_[0-9A-HJKMNP-TV-Z]{26}$/),
      account_id: account,
      name: "ci",
      prefix: "lk",
      last_four: textAt(answer.body, "data", "secret").slice(-4),
      environment: "live",
      status: "active",
      permissions: ["keys:manage"],
      scopes: [],
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      expires_at: "2999-05-25T12:34:56.000Z",
      idle_timeout_days: null,
      revoked_at: null,
      version: 1,
      description: null,
      metadata: null,
      owner_id: null,
      external_owner_id: null,
      tags: [],
      revoked_by: null,
      revocation_reason: null,
      revocation_note: null,
      last_used_at: null,
      allowed_ips: [],
      allowed_endpoints: [],
      rate: null,
      max_uses: null,
      secrets: [
        {
          number: 1,
          prefix: "lk",
          last_four: textAt(answer.body, "data", "last_four"),
          created_at: textAt(answer.body, "data", "created_at"),
          last_used_at: null,
          ends_at: null,
        },
      ],
      rotation: null,
      secret: expect.stringMatching(/^lk_[0-9A-Za-z]{49}$/),
    };
    expect(answer.body["data"]).toEqual(record);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["an unknown permission", { permissions: ["keys:everything"] }, "permissions"],
    ["permissions that are no list", { permissions: "keys:manage" }, "permissions"],
    ["a permission that is no text", { permissions: [1] }, "permissions.0"],
    ["an expiry in the past", { expires_at: "2020-01-01T00:00:00Z" }, "expires_at"],
    ["an expiry that is no moment", { expires_at: "tomorrow" }, "expires_at"],
    ["an expiry without a zone", { expires_at: "2999-01-01T00:00:00" }, "expires_at"],
    ["an expiry on a day that no month has", { expires_at: "2999-02-30T00:00:00Z" }, "expires_at"],
    ["an expiry that is a number", { expires_at: 4_102_444_800 }, "expires_at"],
    ["too many addresses", { allowed_ips: Array.from({ length: 51 }, () => "192.0.2.1") }, "allowed_ips"],
    ["a field that is not known", { colour: "red" }, "colour"],
    ["a field in another spelling", { expiresAt: "2999-01-01T00:00:00Z" }, "expiresAt"],
  ])("with %s is validation_error naming the field, and nothing is stored", async (_, extra, field) => {
    const before = await countStored(server.databaseUrl);
    const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: "x", ...extra });
    expectEnvelope(answer, "validation_error", [field]);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

describe("a new key over GraphQL", () => {
  test("has no permission and no expiry unless they are asked for", async () => {
    const { record } = await createKey(server.url, account);
    expect(record).toMatchObject({ status: "ACTIVE", permissions: [], expiresAt: null, revokedAt: null });
    expect(record.lastUsedAt).toBeNull();
  });

  test("has a permission once, however often it is asked for", async () => {
    const { record } = await createKey(server.url, account, { permissions: ["KEYS_MANAGE", "KEYS_MANAGE"] });
    expect(record.permissions).toEqual(["KEYS_MANAGE"]);
  });

  test("is listed at once, and good at once", async () => {
    const { id, secret } = await createKey(server.url, account);
    const { viewer } = await graphql(server.url, withKey(secret), ViewerDocument, {});
    expect(expectMember(viewer, "Viewer").apiKey?.id).toBe(id);
    const list = await rest(server.url, "GET", "/v1/keys", operatorIn(account));
    expect(textAt(list.body, "data", 0, "id")).toBe(id);
  });

  test("with an expiry in the past is a ValidationError naming expiresAt, and nothing is stored", async () => {
    const before = await countStored(server.databaseUrl);
    const { createApiKey } = await graphql(server.url, operatorIn(account), CreateApiKeyDocument, {
      input: { name: "late", expiresAt: new Date(Date.now() - 1).toISOString() },
    });
    const refused = expectMember(createApiKey, "ValidationError");
    expect(refused.details.map(({ field }) => field)).toEqual(["expiresAt"]);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

describe("an expiry at the last moment of the year 9999", () => {
  const expiresAt = "9999-12-31T23:59:59.000Z";

  test("is stored as it is", async () => {
    const { id } = await createKey(server.url, account, { expiresAt });
    const looked = await rest(server.url, "GET", `/v1/keys/${id}`, operatorIn(account));
    expect(textAt(looked.body, "data", "expires_at")).toBe(expiresAt);
  });

  test("is refused when its offset puts it into the year 10000, which has no such form", async () => {
    const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), {
      name: "far",
      expires_at: "9999-12-31T23:59:59-01:00",
    });
    expectEnvelope(answer, "validation_error", ["expires_at"]);
  });
});

describe("a key whose time is over", () => {
  test("is refused as api_key_expired, and no longer counted against the ceiling", async () => {
    const tight = await createAccount(server.url, 1);
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    const { id, secret } = await createKey(server.url, tight, { expiresAt });
    const inTight = operatorIn(tight);
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", inTight, { name: "second" }),
      "max_keys_exceeded",
      [],
      "Maximum of 1 API key per account reached.",
    );
    await vi.waitFor(async () => {
      expectEnvelope(await rest(server.url, "GET", "/v1/keys/me", withKey(secret)), "api_key_expired", []);
    }, 20_000);
    const { viewer } = await graphql(server.url, withKey(secret), ViewerDocument, {});
    expect(codeOf(viewer)).toBe("api_key_expired");
    expect((await rest(server.url, "POST", "/v1/keys", inTight, { name: "second" })).status).toBe(201);
    const looked = await rest(server.url, "GET", `/v1/keys/${id}`, inTight);
    expect(at(looked.body, "data", "status")).toBe("expired");
  });
});

test("the count of active keys goes up with each creation", async () => {
  expect(await activeKeyCount()).toBe(0);
  await createKey(server.url, account);
  await createKey(server.url, account);
  expect(await activeKeyCount()).toBe(2);
});
