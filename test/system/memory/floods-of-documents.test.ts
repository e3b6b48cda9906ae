import { expect, test } from "vitest";
import { http, type RequestHeaders } from "../../support/client.js";
import { createAccount, createManageKey } from "../../support/fixtures.js";
import { startServerProcess, type ServerProcess } from "../../support/server-process.js";
import { operatorKey } from "../../support/test-server.js";
import { createTestDatabase } from "../../support/test-database.js";
import { isQuick } from "../../support/thorough.js";

/** A process that ends when it holds more than this: without load it holds half of it. */
const heapMegabytes = 96;
const atOnce = 8;

async function startSmallServer(): Promise<ServerProcess> {
  return startServerProcess({
    NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`,
    DATABASE_URL: await createTestDatabase(),
    KEY_PEPPERS: `1:${"ab".repeat(32)}`,
    OPERATOR_KEY: operatorKey,
    VERIFICATION_CACHE_KEYS: "10000",
  });
}

/** Sends so many documents, each a new one. */
async function flood(
  { url }: ServerProcess,
  headers: RequestHeaders,
  documents: number,
  write: (index: number) => string,
): Promise<void> {
  let next = 0;
  const sendAll = async () => {
    while (next < documents) {
      const body = JSON.stringify({ query: write((next += 1)) });
      const answer = await http(`${url}/graphql`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body,
      });
      expect(answer.body, answer.text).toHaveProperty("data");
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendAll));
}

async function expectAlive(server: ServerProcess): Promise<void> {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
}

const comment = "x".repeat(100_000);
const fields = "id name prefix lastFour status createdAt lastUsedAt expiresAt revokedAt permissions";
/** Nearly as many tokens as are allowed. */
const long = (index: number) =>
  `query Long${index} { ${Array.from(
    { length: 10 },
    (_, page) =>
      `a${page}: apiKeys(first: ${page + 1}) { ... on ApiKeyConnection { edges { node { ${fields} ${fields} ${fields} ${fields} } } } }`,
  ).join(" ")} }`;

test.skipIf(isQuick)(
  "documents of 100 KB from an anonymous caller leave nothing behind",
  async () => {
    const server = await startSmallServer();
    await flood(server, {}, 900, (index) => `{ u${index}: __typename }#${comment}`);
    await expectAlive(server);
  },
  240_000,
);

test("documents of 100 KB from a recognised caller leave nothing behind", async () => {
  const server = await startSmallServer();
  const { secret } = await createManageKey(server.url, await createAccount(server.url));
  const headers = { Authorization: `Bearer ${secret}` };
  const write = (index: number) => `{ aNameOfThirteen${index}: viewer { __typename } }#${comment}`;
  await flood(server, headers, 900, write);
  await expectAlive(server);
}, 240_000);

test.skipIf(isQuick)(
  "hundreds of documents of many tokens from a recognised caller leave nothing behind",
  async () => {
    const server = await startSmallServer();
    const { secret } = await createManageKey(server.url, await createAccount(server.url));
    await flood(server, { Authorization: `Bearer ${secret}` }, 300, long);
    await expectAlive(server);
  },
  240_000,
);
