import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  createLatchkey,
  LatchkeyError,
  LatchkeyUnreachableError,
  successOf,
  type Latchkey,
} from "../../../packages/client/src/index.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { listen } from "../../support/gateway-servers.js";
import { freePort, operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let accountId: string;
let latchkey: Latchkey;

beforeAll(async () => {
  server = await startTestServer();
  accountId = await createAccount(server.url, 1_000);
  latchkey = createLatchkey({ url: `${server.url}/`, key: () => Promise.resolve(operatorKey), accountId });
});
afterAll(() => server.stop());

test("a key is created, verified, rotated, changed and revoked, each answer a union that the compiler knows", async () => {
  const created = await latchkey.keys.create({ name: "deploy", scopes: ["reports:read"] });
  if (created.__typename !== "CreateApiKeySuccess") throw new Error(created.message);
  const { apiKey, secret } = created;

  const verdict = successOf(await latchkey.keys.verify({ key: secret }));
  expect(verdict).toMatchObject({ valid: true, apiKey: { id: apiKey.id }, account: { id: accountId } });
  const rotated = successOf(await latchkey.keys.rotate({ id: apiKey.id }));
  expect(rotated.secret).not.toBe(secret);
  successOf(await latchkey.keys.completeRotation(apiKey.id));
  successOf(await latchkey.keys.rotate({ id: apiKey.id }));
  successOf(await latchkey.keys.cancelRotation(apiKey.id));
  const updated = successOf(await latchkey.keys.update({ id: apiKey.id, name: "deploys" }));
  expect(updated.apiKey.name).toBe("deploys");
  expect(successOf(await latchkey.keys.get(apiKey.id)).version).toBe(updated.apiKey.version);
  const revoked = successOf(await latchkey.keys.revoke({ id: apiKey.id, reason: "ROTATED" }));
  expect(revoked.apiKey).toMatchObject({ status: "REVOKED", revocationReason: "ROTATED" });
  expect(successOf(await latchkey.keys.verify({ key: rotated.secret }))).toMatchObject({
    valid: false,
    rejection: { error: "api_key_revoked" },
  });
});

test("an error is a member of the union, and successOf throws it with its code and where it is explained", async () => {
  const refused = await latchkey.keys.create({ name: "" });
  expect(refused.__typename).toBe("InvalidKeyNameError");
  const thrown: unknown = await latchkey.keys
    .get("key_x")
    .then(successOf, (error: unknown) => error)
    .catch((error: unknown) => error);
  if (!(thrown instanceof LatchkeyError)) throw new Error("It threw something else");
  expect(thrown.problem.error).toBe("key_not_found");
  expect(thrown.message).toContain("/reference/errors/key_not_found");
});

test("a list is read page after page, as far as the loop goes", async () => {
  const other = await createAccount(server.url, 100, "pages");
  const inOther = createLatchkey({ url: server.url, key: operatorKey, accountId: other });
  const names = ["a", "b", "c", "d", "e"];
  for (const name of names) await createKey(server.url, other, { name });
  const read: string[] = [];
  const orderBy = { field: "NAME", direction: "ASC" } as const;
  for await (const { name } of inOther.keys.list({ pageSize: 2, orderBy })) read.push(name);
  expect(read).toEqual(names);

  const accounts: string[] = [];
  for await (const { id } of latchkey.accounts.list({ search: "pages" })) accounts.push(id);
  expect(accounts).toEqual([other]);
  await expect(inOther.keys.list({ pageSize: 1_000 }).next()).rejects.toThrow("validation_error");
});

test("accounts are created, changed and read, and the caller is told who it is", async () => {
  const created = successOf(await latchkey.accounts.create({ name: "Acme" }));
  successOf(await latchkey.accounts.update({ id: created.account.id, monthlyQuota: 500 }));
  expect(successOf(await latchkey.accounts.get(created.account.id))).toMatchObject({
    name: "Acme",
    monthlyQuota: 500,
  });
  expect(successOf(await latchkey.viewer())).toMatchObject({ kind: "OPERATOR", account: { id: accountId } });
});

test("a browser token is made for a page, which sees with it what it was made for, until it is revoked", async () => {
  const input = { externalOwnerId: "customer-1", actions: ["KEYS_READ" as const] };
  const { token } = successOf(await latchkey.browserTokens.create(input));
  const page = createLatchkey({ url: server.url, key: token });
  expect(await page.keys.list().next()).toMatchObject({ done: true });
  expect(await page.keys.create({ name: "x" })).toMatchObject({ error: "endpoint_restricted" });
  successOf(await latchkey.browserTokens.revoke({ externalOwnerId: "customer-1" }));
  expect(await page.viewer()).toMatchObject({ error: "browser_token_revoked" });
});

describe("what is refused for a time", () => {
  test("is asked for again when the server says, and given up where retries are 0", async () => {
    const rate = { limit: 1, windowSeconds: 2 };
    const { secret } = await createKey(server.url, accountId, { permissions: ["KEYS_MANAGE"], rate });
    const patient = createLatchkey({ url: server.url, key: secret });
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await patient.keys.create({ name: "x", rate })).toMatchObject({
        __typename: "CreateApiKeySuccess",
      });
    }
    const hasty = createLatchkey({ url: server.url, key: secret, retries: 0 });
    const answers = await Promise.all([1, 2, 3, 4].map(() => hasty.keys.create({ name: "x", rate })));
    expect(answers.map((answer) => answer.__typename)).toContain("KeyRateLimitExceededError");
  });
});

describe("a server that", () => {
  test("is out of reach is asked again for what only reads, and never for a change", async () => {
    let asked = 0;
    const counting: typeof fetch = (...request) => {
      asked += 1;
      return fetch(...request);
    };
    const url = `http://127.0.0.1:${await freePort()}`;
    const away = createLatchkey({ url, key: "x", fetch: counting });
    await expect(away.viewer()).rejects.toBeInstanceOf(LatchkeyUnreachableError);
    expect(asked).toBe(3);
    await expect(away.keys.create({ name: "x" })).rejects.toBeInstanceOf(LatchkeyUnreachableError);
    expect(asked).toBe(4);
  });

  test("is no Latchkey is named, with its status", async () => {
    const other = createServer((_request, response) => response.writeHead(502).end("<html>"));
    const port = await listen(other);
    onTestFinished(() => void other.close());
    const wrong = createLatchkey({ url: `http://127.0.0.1:${port}`, key: "x", retries: 0 });
    await expect(wrong.viewer()).rejects.toThrow("gave no answer");
    const elsewhere = createLatchkey({ url: `${server.url}/reference`, key: operatorKey, retries: 0 });
    await expect(elsewhere.viewer()).rejects.toThrow("answered 404, and not as Latchkey does");
  });
});
