import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { graphqlText, operatorIn } from "../../support/client.js";
import { at, expectRequestError, textAt } from "../../support/envelope.js";
import { createAccount } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let caller: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer({ DATABASE_TIMEOUT_MS: "1500", REQUEST_TIMEOUT_SECONDS: "2" });
  caller = operatorIn(await createAccount(server.url));
});
afterAll(() => server.stop());

const create = (...names: readonly string[]) =>
  graphqlText(
    server.url,
    caller,
    `mutation { ${names.map((name) => `${name}: createApiKey(input: {name: "${name}"}) { __typename }`).join(" ")} }`,
  );

async function namesStored(): Promise<string[]> {
  const { rows } = await onDatabase(server.databaseUrl, (client) =>
    client.query<{ name: string }>("SELECT name FROM api_keys ORDER BY name"),
  );
  return rows.map(({ name }) => name);
}

test("an operation that takes too long is ended with service_unavailable, and no further field of it begins", async () => {
  const stuck = await onDatabase(server.databaseUrl, async (client) => {
    await client.query("BEGIN; LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE");
    // One statement gives up before the request does; the next is under way when the request gives up.
    const answer = await create("first", "second", "third");
    await client.query("ROLLBACK");
    return answer;
  });
  const { status, headers, body } = stuck;
  expect(status).toBe(503);
  expect(headers.get("retry-after")).toBe("5");
  expectRequestError(stuck, "service_unavailable");
  expect(textAt(body, "errors", 0, "extensions", "details", 0, "message")).toMatch(/longer than 2 seconds/);

  await vi.waitFor(async () => expect(await namesStored()).toEqual(["second"]), 20_000);
  expect(at((await create("after")).body, "data", "after", "__typename")).toBe("CreateApiKeySuccess");
  expect(await namesStored()).toEqual(["after", "second"]);
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test("one stuck statement ends by itself before that, as an error of its field", async () => {
  await onDatabase(server.databaseUrl, async (client) => {
    await client.query("BEGIN; LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE");
    const answer = await create("alone");
    expect(answer.status).toBe(200);
    expect(at(answer.body, "data", "alone", "__typename")).toBe("ServiceUnavailableError");
    await client.query("ROLLBACK");
  });
});
