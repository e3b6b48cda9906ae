import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DirectServer } from "../../../../src/http/wire/direct/direct-server.js";
import type { Exchange } from "../../../../src/http/wire/exchange.js";
import { Conversation } from "../../../support/conversation.js";

// Who answers which request of a connection, and what becomes of the connection.

const get = "GET /direct HTTP/1.1\r\nHost: a\r\n\r\n";
const slow = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
const elsewhere = "GET /elsewhere HTTP/1.1\r\nHost: a\r\n\r\n";
const post = (body: string) =>
  `POST /direct HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const unknown = post("unknown");
const large = "x".repeat(1_000_000);

let server: DirectServer;
let conversation: Conversation;
let held: (() => void)[];
let stopping: AbortController;
let keepAliveTimeout = 72_000;

function answer(exchange: Exchange): void {
  const send = (body: string) => exchange.send({ status: 200, headers: [], body }, "req_1");
  exchange.takeBody((bytes) => {
    const body = bytes.toString("utf8");
    if (exchange.head.url === "/slow") held.push(() => send("direct: late"));
    else if (body === "unknown") exchange.passOn(bytes);
    else if (body === "large") send(large);
    else send(`direct: ${body}`);
  }, fail);
}

function fail(error: unknown): never {
  throw error;
}

const isAddress = (address: unknown): address is AddressInfo => typeof address === "object";

async function start(): Promise<void> {
  held = [];
  stopping = new AbortController();
  const options = {
    stopping: stopping.signal,
    keepAliveTimeout,
    siteHeaderText: "",
    bodyLimitBytes: 100_000,
    isWanted: (_: string, url: string) => url === "/direct" || url === "/slow",
    answer,
  };
  server = new DirectServer(options, (request, response) => {
    request.resume().on("end", () => response.end(`node: ${request.url ?? ""}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  conversation = await Conversation.open(`http://127.0.0.1:${portOf(server)}`);
}

function portOf(listening: DirectServer): number {
  const address = listening.address();
  if (!isAddress(address)) throw new Error("The server does not listen");
  return address.port;
}

const closed = () => new Promise<void>((resolve) => server.close(() => resolve()));

beforeEach(start);
afterEach(async () => {
  conversation.leave();
  server.closeAllConnections();
  if (server.listening) await closed();
});

async function expectAnswers(...texts: readonly string[]): Promise<void> {
  const shown = [];
  for (const text of texts) shown.push({ text, is: (await conversation.answer()).text });
  expect(shown).toEqual(texts.map((text) => ({ text, is: text })));
}

test("whole requests are answered directly, one after the other", async () => {
  for (const body of ["", "one", "zwölf"]) {
    conversation.send(body === "" ? get : post(body));
    await expectAnswers(`direct: ${body}`);
  }
});

describe("a connection is Node's from the first request that is not wanted", () => {
  test.each([
    ["for something else", elsewhere, "node: /elsewhere"],
    ["that is not plain", get.replace("Host", "Expect: 100-continue\r\nHost"), null],
    ["that is passed on after its body was read", unknown, "node: /direct"],
    ["of which more came than one", get + get, "node: /direct"],
  ])("%s", async (_, text, expected) => {
    conversation.send(get);
    await expectAnswers("direct: ");
    conversation.send(text);
    if (expected === null) expect((await conversation.answer(false)).status).toBe(100);
    await expectAnswers(expected ?? "node: /direct");
    if (text === get + get) await expectAnswers("node: /direct");
    conversation.send(get);
    await expectAnswers("node: /direct");
  });
});

test("a request in pieces is answered directly when it is whole", async () => {
  const text = post("in pieces");
  await conversation.sendInPieces([text.slice(0, 25), text.slice(25, -5), text.slice(-5)]);
  await expectAnswers("direct: in pieces");
  conversation.send(get);
  await expectAnswers("direct: ");
});

test("a request in very many pieces is Node's", async () => {
  await conversation.sendInPieces([get.slice(0, 22), ...Array.from(get.slice(22))]);
  await expectAnswers("node: /direct");
});

test("a request whose rest is long in coming is Node's, which waits for it", async () => {
  const text = post("late");
  conversation.send(text.slice(0, -2));
  await sleep(1_300);
  conversation.send(text.slice(-2));
  await expectAnswers("node: /direct");
});

test.each([
  ["one by one", [post("2"), post("3")], ["direct: 2", "direct: 3"]],
  ["together", [post("2") + post("3")], ["node: /direct", "node: /direct"]],
])("requests that come %s before an answer are answered after it", async (_, pieces, answers) => {
  await conversation.sendInPieces([slow, ...pieces]);
  held.shift()?.();
  await expectAnswers("direct: late", ...answers);
});

test("an answer larger than what a connection takes at once arrives whole", async () => {
  for (let times = 0; times < 3; times += 1) {
    conversation.send(post("large"));
    await expectAnswers(large);
  }
  conversation.send(get);
  await expectAnswers("direct: ");
});

test("a client that is done sending gets its answer, and the connection ends", async () => {
  await conversation.sendInPieces([slow]);
  conversation.endSending();
  await sleep(50);
  held.shift()?.();
  const { text, headers } = await conversation.answer();
  expect([text, headers.get("connection")]).toEqual(["direct: late", "close"]);
  expect(await conversation.end()).toBe("");
});

test("a client that sent two requests and is done gets both answers", async () => {
  await conversation.sendInPieces([slow, post("last")]);
  conversation.endSending();
  await sleep(50);
  held.shift()?.();
  await expectAnswers("direct: late", "direct: last");
  expect(await conversation.end()).toBe("");
});

test("a client that is done, and whose next request is not for us, gets the answer it waits for", async () => {
  await conversation.sendInPieces([slow, elsewhere]);
  conversation.endSending();
  await sleep(50);
  held.shift()?.();
  await expectAnswers("direct: late");
  expect(await conversation.end()).toBe("");
});

test("a request that is cut short ends the connection", async () => {
  await conversation.sendInPieces([post("cut").slice(0, -1)]);
  conversation.endSending();
  expect(await conversation.end()).toBe("");
});

test("a client that leaves before its answer harms nobody", async () => {
  await conversation.sendInPieces([slow]);
  conversation.leave();
  await sleep(50);
  held.shift()?.();
  await closed();
});

test("a connection on which nothing comes is closed in time", async () => {
  keepAliveTimeout = 1;
  try {
    await start();
    conversation.send(get);
    await expectAnswers("direct: ");
    expect(await conversation.end()).toBe("");
  } finally {
    keepAliveTimeout = 72_000;
  }
});

describe("while the server is about to stop", () => {
  test.each([
    ["directly", get, "direct: "],
    ["by Node", elsewhere, "node: /elsewhere"],
  ])(
    "a request on a new connection is answered %s, and the answer says that it is the last",
    async (_, text, body) => {
      stopping.abort();
      conversation.send(text);
      const answer = await conversation.answer();
      expect([answer.text, answer.headers.get("connection")]).toEqual([body, "close"]);
      expect(await conversation.end()).toBe("");
    },
  );

  test("an idle connection is kept, until the next answer on it", async () => {
    conversation.send(elsewhere);
    await expectAnswers("node: /elsewhere");
    stopping.abort();
    conversation.send(get);
    const { text, headers } = await conversation.answer();
    expect([text, headers.get("connection")]).toEqual(["node: /direct", "close"]);
  });

  test.each([
    ["to a connection that was read directly", ""],
    ["to one that was Node's", elsewhere],
  ])("requests that come together %s are all answered, the last with the end", async (_, before) => {
    if (before !== "") {
      conversation.send(before);
      await expectAnswers("node: /elsewhere");
    }
    stopping.abort();
    conversation.send(get + elsewhere + get);
    const answers = [await conversation.answer(), await conversation.answer(), await conversation.answer()];
    expect(answers.map(({ text, headers }) => [text, headers.get("connection")])).toEqual([
      ["node: /direct", "keep-alive"],
      ["node: /elsewhere", "keep-alive"],
      ["node: /direct", "close"],
    ]);
    expect(await conversation.end()).toBe("");
  });

  test("a request that comes before an answer under way is answered too", async () => {
    await conversation.sendInPieces([slow, post("next")]);
    stopping.abort();
    held.shift()?.();
    await expectAnswers("direct: late", "direct: next");
    expect(await conversation.end()).toBe("");
  });

  test.each([
    ["directly", get, "direct: "],
    ["by Node", elsewhere, "node: /elsewhere"],
  ])("a client that goes on sending after the last answer, given %s, is not reset", async (_, text, body) => {
    stopping.abort();
    const client = connect({ port: portOf(server), host: "127.0.0.1", allowHalfOpen: true });
    let received = "";
    client.setEncoding("utf8").on("data", (piece: string) => (received += piece));
    client.write(text);
    await once(client, "end");
    client.end(large);
    await once(client, "close");
    expect(received.endsWith(body)).toBe(true);
    expect(client.errored).toBeNull();
  });
});

describe("when the server closes", () => {
  test("idle connections end", async () => {
    conversation.send(get);
    await expectAnswers("direct: ");
    await closed();
    expect(await conversation.end()).toBe("");
  });

  test("an answer under way is still given, and is the last", async () => {
    await conversation.sendInPieces([slow]);
    const closing = closed();
    held.shift()?.();
    const { text, headers } = await conversation.answer();
    expect([text, headers.get("connection")]).toEqual(["direct: late", "close"]);
    await closing;
  });

  test("nobody is waited for once all connections are to be closed", async () => {
    await conversation.sendInPieces([slow]);
    const closing = closed();
    server.closeAllConnections();
    await closing;
  });
});
