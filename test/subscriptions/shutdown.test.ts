import { expect, test } from "vitest";
import { newDataDirectory } from "../support/data-directory.js";
import { operatorIn } from "../support/client.js";
import { createAccount, createKey } from "../support/fixtures.js";
import { startServerProcess } from "../support/server-process.js";
import { testEnvironment } from "../support/test-server.js";
import { openWebSocket, subscribeMessage } from "./raw-socket.js";
import { asEventStream, overWebSocket, untilWatching } from "./watchers.js";

test("a server that stops lets go of its streams, of clients that say no goodbye too, and ends in order", async () => {
  const server = await startServerProcess({ ...testEnvironment, DATA_DIR: await newDataDirectory() });
  const account = await createAccount(server.url);
  const { id } = await createKey(server.url, account);
  const stream = await asEventStream(server.url, operatorIn(account));
  await untilWatching(server.url, account, id, [
    stream,
    await overWebSocket(server.url, operatorIn(account)),
  ]);
  const polite = await openWebSocket(server.url, operatorIn(account));
  polite.socket.send(subscribeMessage("1", "subscription { apiKeyEvents { __typename } }"));
  const silent = await openWebSocket(server.url, operatorIn(account));
  silent.socket.pause();

  expect(await server.stop()).toEqual({ code: 0, signal: null });
  expect((await polite.closed).code).toBe(1001);
  // Not complete, only cut off: a client of either kind connects again.
  expect(stream.isComplete()).toBe(false);
  expect(server.output()).not.toContain("could not stop");
});
