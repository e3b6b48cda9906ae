import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiKeysDocument, CreateApiKeyDocument, ViewerDocument } from "../../generated/graphql.js";
import {
  asOperator,
  graphql,
  operatorIn,
  rest,
  withKey,
  type Answer,
  type RequestHeaders,
} from "../../support/client.js";
import { expectEnvelope, textAt } from "../../support/envelope.js";
import { codeOf, countStored, createAccount, createManageKey, expectMember } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let otherAccount: string;
let asManager: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  otherAccount = await createAccount(server.url);
  asManager = withKey((await createManageKey(server.url, account)).secret);
});
afterAll(() => server.stop());

const absentId = "acc_00000000000000000000000000";

describe("an operator", () => {
  test("who names no account gets an error that asks for it, on every route that needs one", async () => {
    for (const [method, path] of [
      ["GET", "/v1/keys"],
      ["POST", "/v1/keys"],
      ["GET", "/v1/keys/key_x"],
      ["DELETE", "/v1/keys/key_x"],
    ] as const) {
      const body = method === "POST" ? { name: "x" } : undefined;
      const answer = await rest(server.url, method, path, asOperator, body);
      expectEnvelope(answer, "validation_error", ["X-Account-Id"]);
    }
    const { apiKeys } = await graphql(server.url, asOperator, ApiKeysDocument, {});
    expect(expectMember(apiKeys, "ValidationError").details.map(({ field }) => field)).toEqual([
      "X-Account-Id",
    ]);
  });

  test("who sends the header empty names no account", async () => {
    const answer = await rest(server.url, "GET", "/v1/keys", { ...asOperator, "X-Account-Id": " " });
    expectEnvelope(answer, "validation_error", ["X-Account-Id"]);
  });

  test("acts in the account named, and in no other", async () => {
    const created = await rest(server.url, "POST", "/v1/keys", operatorIn(otherAccount), { name: "here" });
    expect(textAt(created.body, "data", "account_id")).toBe(otherAccount);
    const elsewhere = await rest(server.url, "GET", "/v1/keys", operatorIn(account));
    expect(elsewhere.text).not.toContain(textAt(created.body, "data", "id"));
  });

  test("who names an account twice names none", async () => {
    const answer = await sendRequest(server.url, "GET /v1/keys", [
      `Authorization: Bearer ${operatorKey}`,
      `X-Account-Id: ${account}`,
      `X-Account-Id: ${otherAccount}`,
    ]);
    expectEnvelope(answer, "account_not_found", []);
  });
});

describe.each<[string, string]>([
  ["absent", absentId],
  ["malformed", "acc_1"],
  ["of another kind", absentId.replace("acc_", "key_")],
  ["in lower case", "acc_0000000000000000000000000a"],
  ["SQL", "acc_' OR '1'='1"],
  ["of 4000 characters", `acc_${"0".repeat(4_000)}`],
  ["outside ASCII", "acc_\u00e9\u00ff"],
])("an account id that is %s", (_, id) => {
  test("is account_not_found for an operator, on both surfaces, and nothing is stored", async () => {
    const before = await countStored(server.databaseUrl);
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", operatorIn(id)), "account_not_found", []);
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", operatorIn(id), { name: "x" }),
      "account_not_found",
      [],
    );
    const created = await graphql(server.url, operatorIn(id), CreateApiKeyDocument, { input: { name: "x" } });
    expect(codeOf(created.createApiKey)).toBe("account_not_found");
    const viewed = await graphql(server.url, operatorIn(id), ViewerDocument, {});
    expect(codeOf(viewed.viewer)).toBe("account_not_found");
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });

  test("is account_not_found for a key", async () => {
    const headers = { ...asManager, "X-Account-Id": id };
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "account_not_found", []);
  });
});

describe("an account's own key", () => {
  test("may name its own account", async () => {
    const headers = { ...asManager, "X-Account-Id": account };
    expect((await rest(server.url, "GET", "/v1/keys", headers)).status).toBe(200);
    const { viewer } = await graphql(server.url, headers, ViewerDocument, {});
    expect(expectMember(viewer, "Viewer").account?.id).toBe(account);
  });

  test("that names another account gets what it would get for one that is absent", async () => {
    const ask = (id: string) => rest(server.url, "GET", "/v1/keys", { ...asManager, "X-Account-Id": id });
    const other = await ask(otherAccount);
    expectEnvelope(other, "account_not_found", []);
    const visible = ({ body }: Answer) => ({ ...body, request_id: "…", timestamp: "…" });
    expect(visible(other)).toEqual(visible(await ask(absentId)));
  });

  test("that names another account changes nothing there", async () => {
    const headers = { ...asManager, "X-Account-Id": otherAccount };
    const before = await countStored(server.databaseUrl);
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", headers, { name: "x" }),
      "account_not_found",
      [],
    );
    const created = await graphql(server.url, headers, CreateApiKeyDocument, { input: { name: "x" } });
    expect(codeOf(created.createApiKey)).toBe("account_not_found");
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});
