import { connect } from "node:net";
import fc from "fast-check";
import { expect } from "vitest";
import { WebSocket } from "ws";
import { asOperator } from "../../../support/client.js";
import { afterFile } from "../../../support/after-file.js";
import { startTestServer, type TestServer } from "../../../support/test-server.js";
import type { FuzzTarget } from "../fuzz-target.js";

/** A server that answers nothing for so long hangs. */
const hangMs = 60_000;

const field = fc.oneof(
  fc.constantFrom(
    "1",
    "",
    "subscription { apiKeyEvents { __typename } }",
    "{ __typename }",
    "{",
    null,
    0,
    true,
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 50 }),
);
const payload = fc.oneof(
  fc.record(
    { query: field, operationName: field, variables: field, extensions: field },
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.constantFrom("authorization", "apiKey", "account-id", "__proto__", "x"), field),
  field,
);
const type = fc.oneof(
  fc.constantFrom(
    "connection_init",
    "subscribe",
    "subscribe",
    "complete",
    "ping",
    "pong",
    "next",
    "error",
    "start",
    "__proto__",
  ),
  field,
);
const message = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ type, id: field, payload }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
);
const session = fc.record({ isGreeted: fc.boolean(), messages: fc.array(message, { maxLength: 8 }) });

const frame = fc
  .record({ first: fc.nat(255), second: fc.nat(255), rest: fc.uint8Array({ maxLength: 140 }) })
  .map(({ first, second, rest }) => Buffer.from([first, second, ...rest]));
const frames = fc.array(frame, { minLength: 1, maxLength: 5 }).map((all) => Buffer.concat(all));

/** Sends all of it, and waits until the server has answered a ping after it, or has closed. */
function sendMessages(
  server: TestServer,
  isGreeted: boolean,
  messages: readonly (string | Buffer)[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { headers: asOperator };
    const socket = new WebSocket(
      `${server.url.replace("http", "ws")}/graphql`,
      "graphql-transport-ws",
      options,
    );
    const timer = setTimeout(() => reject(new Error("The server answers no ping")), hangMs);
    const done = () => {
      clearTimeout(timer);
      socket.terminate();
      resolve();
    };
    socket.on("error", done).on("close", done).on("pong", done);
    socket.on("open", () => {
      if (isGreeted) socket.send('{"type":"connection_init"}');
      for (const one of messages) socket.send(one);
      socket.ping();
    });
  });
}

/** What no WebSocket library would send, and the end of the connection. */
function sendFrames({ port }: TestServer, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const handshake = [
      ...["GET /graphql HTTP/1.1", `Host: 127.0.0.1:${port}`, "Connection: Upgrade", "Upgrade: websocket"],
      ...["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="],
      ...["Sec-WebSocket-Protocol: graphql-transport-ws", "", ""],
    ];
    const socket = connect(port, "127.0.0.1", () => socket.write(handshake.join("\r\n")));
    const timer = setTimeout(() => reject(new Error("The server does not close the connection")), hangMs);
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(bytes).resume());
    socket.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

let started: Promise<TestServer> | null = null;

function start(): Promise<TestServer> {
  started = startTestServer();
  afterFile(async () => {
    await (await started)?.stop();
    started = null;
  });
  return started;
}

export const webSockets: FuzzTarget = {
  name: "web-sockets",
  guarantee: "whatever a WebSocket is sent, it is answered or closed, and the server goes on without a bug",
  numRuns: 150,
  async run(runs) {
    const server = await (started ?? start());
    await fc.assert(
      fc.asyncProperty(session, frames, async ({ isGreeted, messages }, bytes) => {
        const before = server.log.length;
        await sendMessages(server, isGreeted, messages);
        await sendFrames(server, bytes);
        expect(server.log.slice(before).filter((line) => line.includes('"level":"error"'))).toEqual([]);
        expect((await fetch(`${server.url}/livez`)).status).toBe(200);
      }),
      runs,
    );
  },
};
