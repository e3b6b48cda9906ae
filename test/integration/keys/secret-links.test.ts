import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AuditEventsDocument,
  CreateSecretLinkDocument,
  OpenSecretLinkDocument,
  RotateApiKeyDocument,
} from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, namedIn, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { secretToken, tokenOf } from "../../support/secret-links.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { rowsOf } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

interface Asked {
  readonly keyId: string;
  readonly secret: string;
  readonly expiresInSeconds?: number;
}

let server: TestServer;
let account: string;
let operator: RequestHeaders;
let key: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 1_000, "Acme");
  operator = operatorIn(account);
});
beforeEach(async () => {
  key = await createKey(server.url, account, { name: "production-web" });
});
afterAll(() => server.stop());

const query = (sql: string, values: readonly unknown[] = []) => rowsOf(server.databaseUrl, sql, values);

/** The secret that a link shows, or the code with which it is refused. */
async function open(token: string): Promise<string> {
  const { openSecretLink } = await graphql(server.url, {}, OpenSecretLinkDocument, { input: { token } });
  return "error" in openSecretLink ? openSecretLink.error : openSecretLink.secret;
}

type Outcome = { readonly url: string; readonly expiresAt: string } | Refusal;

interface Refusal {
  readonly error: string;
  readonly fields: readonly string[];
}

const surfaces: Record<"graphql" | "rest", (asked: Asked, caller: RequestHeaders) => Promise<Outcome>> = {
  graphql: async ({ keyId, secret, expiresInSeconds = 86_400 }, caller) => {
    const input = { keyId, secret, expiresInSeconds };
    const { createSecretLink } = await graphql(server.url, caller, CreateSecretLinkDocument, { input });
    if (!("error" in createSecretLink)) return createSecretLink;
    const { error, details } = createSecretLink;
    return { error, fields: details.map(({ field }) => field) };
  },
  rest: async ({ keyId, secret, expiresInSeconds }, caller) => {
    const body = { secret, expires_in_seconds: expiresInSeconds };
    const answer = await rest(server.url, "POST", `/v1/keys/${keyId}/secret-link`, caller, body);
    if (answer.status === 201) {
      return {
        url: textAt(answer.body, "data", "url"),
        expiresAt: textAt(answer.body, "data", "expires_at"),
      };
    }
    return { error: textAt(answer.body, "error"), fields: namedIn(answer.body) };
  },
};

describe.each(["graphql", "rest"] as const)("over %s", (surface) => {
  const create = surfaces[surface];

  test("a link shows the secret once, and the database alone never has it", async () => {
    const made = await create({ keyId: key.id, secret: key.secret }, operator);
    if ("error" in made) throw new Error(made.error);
    expect(made.url).toMatch(/^http:\/\/[^/]+\/secret-link#token=once_[0-9A-Za-z]{49}$/);
    const lasts = Date.parse(made.expiresAt) - Date.now();
    expect(lasts).toBeGreaterThan(86_340_000);
    expect(lasts).toBeLessThan(86_460_000);
    const token = tokenOf(made.url);
    const before = await query("SELECT l::text AS row, sealed FROM secret_links l WHERE key_id = $1", [
      key.id,
    ]);
    expect(before).toHaveLength(1);
    for (const text of [token, key.secret]) {
      expect(JSON.stringify(before)).not.toContain(Buffer.from(text.slice(-49)).toString("hex"));
    }

    expect(await open(token)).toBe(key.secret);
    expect(await open(token)).toBe("secret_link_already_used");
    expect(await query("SELECT sealed FROM secret_links WHERE key_id = $1", [key.id])).toEqual([
      { sealed: null },
    ]);
  });

  test("only a secret of the key that works makes a link, and only for 1 minute to 7 days", async () => {
    const other = await createKey(server.url, account);
    const refused = { error: "validation_error", fields: ["secret"] };
    expect(await create({ keyId: key.id, secret: other.secret }, operator)).toEqual(refused);
    expect(await create({ keyId: key.id, secret: "lk_nonsense" }, operator)).toEqual(refused);
    const field = surface === "rest" ? "expires_in_seconds" : "expiresInSeconds";
    for (const expiresInSeconds of [59, 604_801]) {
      expect(await create({ keyId: key.id, secret: key.secret, expiresInSeconds }, operator)).toEqual({
        error: "validation_error",
        fields: [field],
      });
    }
    expect(
      await create({ keyId: key.id, secret: key.secret, expiresInSeconds: 604_800 }, operator),
    ).toHaveProperty("url");
  });

  test("a key of another account is not found; who may not rotate the key makes no link", async () => {
    const foreign = operatorIn(await createAccount(server.url));
    const asked = { keyId: key.id, secret: key.secret };
    expect(await create(asked, foreign)).toEqual({ error: "key_not_found", fields: [] });
    expect(await create(asked, withKey(key.secret))).toMatchObject({ error: "endpoint_restricted" });
    const email = `${surface}@example.com`;
    const { cookie } = await newMember(server, account, email, "DEVELOPER");
    expect(await create(asked, withCookie(cookie))).toMatchObject({ error: "endpoint_restricted" });
    const managing = await createManageKey(server.url, account);
    expect(await create({ keyId: managing.id, secret: managing.secret }, withCookie(cookie))).toMatchObject({
      error: "endpoint_restricted",
    });
  });
});

test("over REST a link is opened without a credential, once", async () => {
  const token = await secretToken(server.url, account, key);
  const ask = () => rest(server.url, "POST", "/v1/secret-links/open", {}, { token });
  const { status, body } = await ask();
  expect(status).toBe(200);
  expect(at(body, "data")).toEqual({
    secret: key.secret,
    key_name: "production-web",
    account_name: "Acme",
  });
  expect((await ask()).status).toBe(410);
});

test("over REST a body without a token is told so, also without a credential", async () => {
  const { status, body } = await rest(server.url, "POST", "/v1/secret-links/open", {}, { tokens: "x" });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    error: "validation_error",
    details: [{ field: "token" }, { field: "tokens" }],
  });
});

test("of many who open a link at once, one sees the secret", async () => {
  const token = await secretToken(server.url, account, key);
  const seen = await Promise.all(Array.from({ length: 10 }, () => open(token)));
  expect(seen.filter((text) => text === key.secret)).toHaveLength(1);
  expect(seen.filter((text) => text === "secret_link_already_used")).toHaveLength(9);
});

test("a link ends with its time, with its secret and with its key, and another one takes its place", async () => {
  const first = await secretToken(server.url, account, key);
  const second = await secretToken(server.url, account, key);
  expect(await open(first)).toBe("secret_link_not_found");
  await query("UPDATE secret_links SET expires_at = now() WHERE key_id = $1", [key.id]);
  expect(await open(second)).toBe("secret_link_expired");

  const third = await secretToken(server.url, account, key);
  const input = { id: key.id, overlapSeconds: 0 };
  const { rotateApiKey } = await graphql(server.url, operator, RotateApiKeyDocument, { input });
  const { secret } = expectMember(rotateApiKey, "RotateApiKeySuccess");
  expect(await open(third)).toBe("secret_link_expired");

  const fourth = await secretToken(server.url, account, { ...key, secret });
  await revokeKey(server.url, account, key.id);
  expect(await open(fourth)).toBe("secret_link_expired");
  expect(await surfaces.graphql({ keyId: key.id, secret }, operator)).toEqual({
    error: "key_not_found",
    fields: [],
  });
});

test("a link lasts no longer than the key", async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const short = await createKey(server.url, account, { expiresAt });
  expect(await surfaces.graphql({ keyId: short.id, secret: short.secret }, operator)).toMatchObject({
    expiresAt,
  });
});

test("what was moved to the row of another link is shown to nobody", async () => {
  const token = await secretToken(server.url, account, key);
  const other = await createKey(server.url, account);
  await secretToken(server.url, account, other);
  await query(
    "UPDATE secret_links SET sealed = (SELECT sealed FROM secret_links WHERE key_id = $2) WHERE key_id = $1",
    [key.id, other.id],
  );
  const answer = await rest(server.url, "POST", "/v1/secret-links/open", {}, { token });
  expect(at(answer.body, "error")).toBe("internal_error");
  expect(answer.text).not.toContain(other.secret);
});

test("the audit trail has who made the link and from where it was opened, and no log line has the token", async () => {
  const token = await secretToken(server.url, account, key);
  await open(token);
  const { auditEvents } = await graphql(server.url, operator, AuditEventsDocument, {
    filter: { target: key.id, actions: ["KEY_SECRET_LINK_CREATED", "KEY_SECRET_LINK_OPENED"] },
  });
  const events = expectMember(auditEvents, "AuditEventConnection").edges.map(({ node }) => node);
  const lastFour = key.secret.slice(-4);
  expect(events).toMatchObject([
    { action: "KEY_SECRET_LINK_OPENED", actor: { kind: "SYSTEM" }, address: "127.0.0.1" },
    { action: "KEY_SECRET_LINK_CREATED", actor: { kind: "OPERATOR" }, address: "127.0.0.1" },
  ]);
  expect(events.map(({ after }) => after)).toEqual([
    expect.stringContaining(lastFour),
    expect.stringContaining(lastFour),
  ]);
  for (const text of [token, key.secret]) {
    expect(JSON.stringify(events)).not.toContain(text);
    expect(server.log.join("\n")).not.toContain(text);
  }
});
