import { afterAll, beforeAll, describe, test } from "vitest";
import { createAccount, createKey } from "../support/fixtures.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { consumers } from "../consumers/consumers.js";
import { expectToBeRefused, expectToWork } from "../consumers/run-consumer.js";
import { isQuick } from "../support/thorough.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const here = `${process.platform}-${process.arch}`;
// Compilers are slow where other work has the processors.
const timeout = 240_000;
/** One whose types a generator writes; the others are compiled in the same way. */
const alwaysRefused = ["apollo"];

describe.each(consumers)("$name", (consumer) => {
  // Of a compiler that is no JavaScript there is not a binary for every platform.
  const isHere = consumer.platforms?.includes(here) ?? true;

  test.skipIf(!isHere)("what it generates compiles, runs, and calls the server", { timeout }, async () => {
    const account = await createAccount(server.url);
    const { secret } = await createKey(server.url, account, {
      name: "manager",
      permissions: ["KEYS_MANAGE"],
    });
    for (const name of ["e", "c", "a", "d", "b"]) await createKey(server.url, account, { name });
    await expectToWork(consumer, { url: server.url, secret });
  });

  test.skipIf(!isHere || (isQuick && !alwaysRefused.includes(consumer.name)))(
    "a switch over CreateApiKeyResult stops compiling when it lacks a member, or the union does",
    { timeout },
    async () => {
      await expectToBeRefused(consumer);
    },
  );
});
