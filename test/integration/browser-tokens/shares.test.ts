import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { mostStreamsOfAVisitor } from "../../../src/core/engine/events/key-event-hub.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope, textAt } from "../../support/envelope.js";
import { createAccount, revokeKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { listenToStream } from "../../support/watchers.js";

const subscription =
  "subscription { apiKeyEvents { ... on ApiKeyEvent { type } ... on ApiError { error retryAfter } } }";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer({ DATABASE_TIMEOUT_MS: "50000", REQUEST_TIMEOUT_SECONDS: "60" });
  account = await createAccount(server.url, 100);
});
afterAll(() => server.stop());

/** A page gets a new token whenever it is loaded. */
const pageOf = async (externalOwnerId: string) =>
  (await createBrowserToken(server.url, account, { externalOwnerId })).headers;

const listen = async (externalOwnerId: string) =>
  listenToStream(server.url, await pageOf(externalOwnerId), subscription);

test("the pages of one owner hold so many streams and no more, whatever tokens they have, and others find a place", async () => {
  const greedy: (() => string)[] = [];
  for (let count = 0; count <= mostStreamsOfAVisitor; count += 1) {
    greedy.push(await listen("greedy"));
  }
  const modest = await listen("modest");
  for (const owner of ["greedy", "modest"]) {
    const made = await rest(server.url, "POST", "/v1/keys", await pageOf(owner), { name: "a key" });
    expect(made.status, made.text).toBe(201);
  }
  const hears = (said: () => string) => said().includes("CREATED");
  await vi.waitFor(() => {
    expect(greedy.filter(hears)).toHaveLength(mostStreamsOfAVisitor);
    expect(hears(modest)).toBe(true);
  }, waitTimes);
  expect(greedy.filter((said) => said().includes("service_unavailable"))).toHaveLength(1);
});

test("the pages of one owner have so many calls under way and no more, and others get theirs", async () => {
  const greedy = await Promise.all(Array.from({ length: 20 }, () => pageOf("greedy caller")));
  const modest = await pageOf("modest caller");
  const list = (headers: RequestHeaders) => rest(server.url, "GET", "/v1/keys", headers);
  const { refused, admitted } = await onDatabase(server.databaseUrl, async (client) => {
    await client.query("BEGIN");
    await client.query("LOCK TABLE api_keys IN ACCESS EXCLUSIVE MODE");
    const early: Awaited<ReturnType<typeof list>>[] = [];
    const calls = greedy.map(async (headers) => {
      const answer = await list(headers);
      early.push(answer);
      return answer;
    });
    await vi.waitFor(() => expect(early).toHaveLength(12), waitTimes);
    const seen = [...early];
    const other = list(modest);
    await client.query("ROLLBACK");
    return { refused: seen, admitted: [...(await Promise.all(calls)), await other] };
  });
  for (const answer of refused) expectEnvelope(answer, "service_unavailable", []);
  expect(admitted.filter(({ status }) => status === 200)).toHaveLength(9);
});

test("with maxKeys the pages of one owner make so many active keys and no more, however many are asked for at once", async () => {
  const page = async (externalOwnerId: string) =>
    (await createBrowserToken(server.url, account, { externalOwnerId, maxKeys: 2 })).headers;
  const make = (headers: RequestHeaders) => rest(server.url, "POST", "/v1/keys", headers, { name: "a key" });
  const pages = await Promise.all([1, 2, 3, 4, 5].map(() => page("collector")));
  const answers = await Promise.all(pages.map(make));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
  const [first = expect.fail()] = pages;
  const refused = await make(first);
  expectEnvelope(refused, "max_keys_exceeded", [], "Maximum of 2 API keys per account reached.");

  // Another owner has a ceiling of its own, and a revoked key gives its place back.
  expect((await make(await page("another collector"))).status).toBe(201);
  const made = answers.find(({ status }) => status === 201) ?? expect.fail();
  await revokeKey(server.url, account, textAt(made.body, "data", "id"));
  expect((await make(first)).status).toBe(201);
});

test("a number of keys that cannot be is refused", async () => {
  const body = { actions: ["keys:create"], max_keys: 0 };
  const answer = await rest(server.url, "POST", "/v1/browser-tokens", operatorIn(account), body);
  expectEnvelope(answer, "validation_error", ["max_keys"]);
});
