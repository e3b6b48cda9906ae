import { request as httpRequest, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { operatorIn } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { waitTimes, updateKey } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { openWebSocket, subscribeMessage } from "../../support/raw-socket.js";
import { overWebSocket, untilWatching } from "../../support/watchers.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

// So large that a few events fill every buffer of the operating system, and few enough to stay a small test.
const fields = Array.from({ length: 12 }, (_, index) => `f${String(index)}: allowedEndpoints`).join(" ");
const bigSubscription = `subscription { apiKeyEvents { ... on ApiKeyEvent { apiKey { name ${fields} } } } }`;
const allowedEndpoints = Array.from({ length: 50 }, (_, index) => `/${"x".repeat(190)}${String(index)}`);
const mostChanges = 1_000;

/** Changes the key until somebody has been cut; a watcher that reads hears of all of it. */
async function changeUntil(account: string, id: string, isCut: () => boolean): Promise<number> {
  let changes = 0;
  while (!isCut() && changes < mostChanges) {
    changes += 1;
    await updateKey(server.url, account, id, { name: `change ${String(changes)}` });
  }
  return changes;
}

async function watchedAccount() {
  const account = await createAccount(server.url);
  const key = await createKey(server.url, account, { allowedEndpoints });
  const reader = await overWebSocket(server.url, operatorIn(account));
  await untilWatching(server.url, account, key.id, [reader]);
  return { account, key, reader };
}

test(
  "a WebSocket that is no longer read is cut, and those who read lose nothing",
  { timeout: 120_000 },
  async () => {
    const { account, key, reader } = await watchedAccount();
    const slow = await openWebSocket(server.url, operatorIn(account));
    slow.socket.send(subscribeMessage("1", bigSubscription));
    await vi.waitFor(async () => {
      await updateKey(server.url, account, key.id, { name: "probe" });
      expect(slow.messages.some((text) => text.includes("probe"))).toBe(true);
    }, waitTimes);
    reader.items.length = 0;
    slow.socket.pause();
    const isCut = () =>
      server.log.some((line) => line.includes('"websocket"') && line.includes('"code":1006'));

    const changes = await changeUntil(account, key.id, isCut);
    expect(changes).toBeLessThan(mostChanges);
    // An event shows the key as it is by then, so the last name is what tells that all were heard.
    await vi.waitFor(() => {
      expect(reader.items.at(-1)?.apiKey?.name).toBe(`change ${String(changes)}`);
      expect(reader.items.length).toBeGreaterThanOrEqual(changes);
    }, waitTimes);
    expect(reader.isComplete()).toBe(false);
    slow.socket.terminate();
  },
);

test(
  "an event stream that is no longer read is cut, without a `complete`",
  { timeout: 120_000 },
  async () => {
    const { account, key } = await watchedAccount();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = httpRequest(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", ...operatorIn(account) },
      });
      sent.on("response", resolve).on("error", reject);
      sent.end(JSON.stringify({ query: bigSubscription }));
    });
    response.pause();
    const isCut = () => server.log.some((line) => line.includes("event stream cut"));
    expect(await changeUntil(account, key.id, isCut)).toBeLessThan(mostChanges);

    let text = "";
    const ended = new Promise((resolve) => response.on("error", resolve).on("close", resolve));
    response
      .setEncoding("utf8")
      .on("data", (chunk: string) => (text += chunk))
      .resume();
    await ended;
    expect(text).toContain("change 1");
    expect(text).not.toContain("event: complete");
  },
);

test("a client that keeps asking for answers and reads none is cut", { timeout: 120_000 }, async () => {
  const slow = await openWebSocket(server.url, {});
  slow.socket.pause();
  const payload = { text: "x".repeat(50_000) };
  await vi.waitFor(() => {
    for (let count = 0; count < 20 && slow.socket.readyState === WebSocket.OPEN; count += 1) {
      slow.socket.send(JSON.stringify({ type: "ping", payload }), () => undefined);
    }
    const cut = server.log.filter((line) => line.includes('"websocket"') && line.includes('"code":1006'));
    expect(cut.length).toBeGreaterThan(1);
  }, waitTimes);
  slow.socket.terminate();
});
