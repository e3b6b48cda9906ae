import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  graphqlText,
  operatorIn,
  rest,
  withKey,
  type Answer,
  type RequestHeaders,
} from "../../support/client.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let callers: Record<"an operator" | "a key that manages", RequestHeaders>;
let foreignId: string;
let revokedId: string;
let foreignSecret: string;

beforeAll(async () => {
  server = await startTestServer();
  const account = await createAccount(server.url);
  const foreign = await createKey(server.url, await createAccount(server.url));
  foreignId = foreign.id;
  foreignSecret = foreign.secret;
  const revoked = await createKey(server.url, account);
  revokedId = revoked.id;
  await revokeKey(server.url, account, revokedId);
  callers = {
    "an operator": operatorIn(account),
    "a key that manages": withKey((await createManageKey(server.url, account)).secret),
  };
});
afterAll(() => server.stop());

const errorFields =
  "... on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }";

const operations: Record<string, (caller: RequestHeaders, id: string) => Promise<Answer>> = {
  "GET /v1/keys/{id}": (caller, id) => rest(server.url, "GET", `/v1/keys/${encodeURIComponent(id)}`, caller),
  "DELETE /v1/keys/{id}": (caller, id) =>
    rest(server.url, "DELETE", `/v1/keys/${encodeURIComponent(id)}`, caller),
  apiKey: (caller, id) =>
    graphqlText(server.url, caller, `query ($id: ID!) { apiKey(id: $id) { __typename ${errorFields} } }`, {
      id,
    }),
  revokeApiKey: (caller, id) =>
    graphqlText(
      server.url,
      caller,
      `mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { __typename ${errorFields} } }`,
      { id },
    ),
  node: (caller, id) =>
    graphqlText(server.url, caller, "query ($id: ID!) { node(id: $id) { __typename id } }", { id }),
};

/** All that a caller can see of an answer, without what differs from answer to answer by its nature. */
function visible({ status, headers, text }: Answer): string {
  const shown = [...headers].filter(([name]) => !["date", "x-request-id"].includes(name));
  return JSON.stringify([
    status,
    shown,
    text
      .replace(/"(request_id|requestId)":"req_[0-9A-Z]{26}"/, '"$1":"…"')
      .replace(/"timestamp":"[0-9TZ:-]{20}"/, '"timestamp":"…"'),
  ]);
}

const otherIds: Record<string, () => string> = {
  "another account's": () => foreignId,
  revoked: () => revokedId,
  "malformed: too short": () => "key_01HXYZABCDEFGH",
  "malformed: in lower case": () => foreignId.toLowerCase(),
  "malformed: one character more": () => `${foreignId}0`,
  "malformed: no id at all": () => "nothing",
  "malformed: a NUL character": () => "key_\0",
  "malformed: half of a surrogate pair, as a replacement character": () => "key_\ufffd",
  "malformed: SQL": () => "key_' OR '1'='1",
  "malformed: a pattern": () => "key_%",
  "malformed: 5000 characters": () => `key_${"0".repeat(5_000)}`,
  "malformed: a record of another kind": () => foreignId.replace("key_", "acc_"),
  "malformed: a secret in the place of an id": () => foreignSecret,
};

describe.each(["an operator", "a key that manages"] as const)("asked by %s", (caller) => {
  describe.each(Object.keys(operations))("%s", (operation) => {
    test.each(Object.keys(otherIds))("answers an id that is %s as one that is absent", async (kind) => {
      const ask = operations[operation];
      const id = otherIds[kind];
      if (ask === undefined || id === undefined) throw new Error("Unreachable");
      const absent = await ask(callers[caller], "key_00000000000000000000000000");
      const other = await ask(callers[caller], id());
      expect(visible(other)).toBe(visible(absent));
      expect(absent.text).toContain(operation === "node" ? '{"data":{"node":null}}' : "key_not_found");
    });
  });
});

test("the key of another account is still good after all that was tried on it", async () => {
  for (const caller of Object.values(callers)) {
    for (const ask of Object.values(operations)) await ask(caller, foreignId);
  }
  expect((await rest(server.url, "GET", "/v1/keys/me", withKey(foreignSecret))).status).toBe(200);
});
