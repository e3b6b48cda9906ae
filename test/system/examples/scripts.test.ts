import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rest, withKey } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import { createAccount, createManageKey } from "../../support/fixtures.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";
import { startExample } from "./run-example.js";

const timeout = 240_000;
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.skipIf(!hasCurl)(
  "examples/curl issues a key that is accepted, and refused once revoked",
  { timeout },
  async () => {
    const variables = { LATCHKEY_URL: server.url, OPERATOR_KEY: operatorKey };
    const { status, output } = await startExample(["examples/curl/keys.sh"], variables).ended;
    expect(status, output).toBe(0);
    expect(output.split("\n").filter((line) => /^\d{3}$/.test(line))).toEqual(["200", "401"]);
    const [, secret = ""] = /^export LATCHKEY_KEY=(lk_\w+)$/m.exec(output) ?? [];
    const { body } = await rest(server.url, "GET", "/v1/keys", withKey(secret));
    expect(textAt(body, "data", 0, "name")).toBe("examples");
  },
);

test("examples/node creates a key, and lists the unused ones", { timeout }, async () => {
  const account = await createAccount(server.url, 2);
  const { secret } = await createManageKey(server.url, account);
  const run = (name: string) =>
    startExample(["npm", "run", "example:node", "--", name], {
      LATCHKEY_URL: server.url,
      LATCHKEY_KEY: secret,
    }).ended;

  const first = await run("from the example");
  expect(first.status, first.output).toBe(0);
  expect(first.output).toMatch(/^Created key_\w+, good until \d{4}-/m);
  const [, created = ""] = /^Its secret, shown this once: (lk_\w+)$/m.exec(first.output) ?? [];
  const { body } = await rest(server.url, "GET", "/v1/keys/me", withKey(created));
  expect(textAt(body, "data", "name")).toBe("from the example");

  const second = await run("one too many");
  expect(second.status, second.output).toBe(1);
  expect(second.output).toContain("Maximum of 2 API keys per account reached. Revoke one first.");
});
