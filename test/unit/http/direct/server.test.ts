import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DirectExchange } from "../../../../src/http/wire/direct/direct-exchange.js";
import { DirectServer } from "../../../../src/http/wire/direct/direct-server.js";
import type { Exchange } from "../../../../src/http/wire/exchange.js";
import { NodeExchange } from "../../../../src/http/wire/node-exchange.js";
import { Conversation } from "../../../support/conversation.js";

// Who reads and answers which request of a connection, and what becomes of the connection.

const get = "GET /fast HTTP/1.1\r\nHost: a\r\n\r\n";
const slow = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
const elsewhere = "GET /elsewhere HTTP/1.1\r\nHost: a\r\n\r\n";
const post = (body: string) =>
  `POST /fast HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const unknown = post("unknown");
const large = "x".repeat(1_000_000);

let server: DirectServer;
let conversation: Conversation;
/** The server's side of the latest connection. */
let accepted: Socket;
let held: (() => void)[];
let dispatched: number;
let stopping: AbortController;

function isFast(_method: string, url: string): boolean {
  return url === "/fast" || url === "/slow";
}

/** Says in its answer who read the request. */
function dispatch(exchange: Exchange): void {
  dispatched += 1;
  if (!isFast("", exchange.head.url ?? "")) {
    exchange.passOn(null);
    return;
  }
  const reader = exchange instanceof DirectExchange ? "direct" : "node";
  const send = (body: string) => exchange.send({ status: 200, headers: [], body }, "req_1");
  exchange.readBody((bytes) => {
    const body = bytes.toString("utf8");
    if (exchange.head.url === "/slow") held.push(() => send(`${reader}: late`));
    else if (body === "unknown") exchange.passOn({ bytes, json: { ok: true, value: body } });
    else if (body === "large") send(large);
    else send(`${reader}: ${body}`);
  }, fail);
}

function fail(error: unknown): never {
  throw error;
}

const isAddress = (address: unknown): address is AddressInfo => typeof address === "object";

async function start(isDirect: boolean, keepAliveTimeout = 72_000): Promise<void> {
  held = [];
  dispatched = 0;
  stopping = new AbortController();
  const options = {
    stopping: stopping.signal,
    keepAliveTimeout,
    isDirect,
    serverHeaderText: "",
    bodyLimitBytes: 100_000,
    isFast,
    dispatch,
  };
  server = new DirectServer(options, (request, response, passedOn) => {
    const passOn: Exchange["passOn"] = (body) => {
      request.resume();
      response.end(`framework: ${body?.bytes.toString("utf8") ?? request.url ?? ""}`);
    };
    if (passedOn === null) dispatch(new NodeExchange(request, response, passOn, []));
    else passOn(passedOn.body);
  });
  server.on("connection", (socket) => (accepted = socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  conversation = await Conversation.open(`http://127.0.0.1:${portOf(server)}`);
}

function portOf(listening: DirectServer): number {
  const address = listening.address();
  if (!isAddress(address)) throw new Error("The server does not listen");
  return address.port;
}

const closed = () => new Promise<void>((resolve) => server.close(() => resolve()));

async function stop(): Promise<void> {
  conversation.leave();
  server.closeAllConnections();
  if (server.listening) await closed();
}

async function expectAnswers(...texts: readonly string[]): Promise<void> {
  const shown = [];
  for (const text of texts) shown.push({ text, is: (await conversation.answer()).text });
  expect(shown).toEqual(texts.map((text) => ({ text, is: text })));
}

const until = (isTrue: () => boolean) =>
  vi.waitFor(() => expect(isTrue()).toBe(true), { timeout: 10_000, interval: 5 });

describe("the direct reader", () => {
  beforeEach(() => start(true));
  afterEach(stop);

  test("answers whole requests one after the other", async () => {
    for (const body of ["", "one", "zwölf"]) {
      conversation.send(body === "" ? get : post(body));
      await expectAnswers(`direct: ${body}`);
    }
  });

  describe("leaves a connection to Node from the first request", () => {
    test.each([
      ["for something else", elsewhere, "framework: /elsewhere"],
      ["that is not plain", get.replace("Host", "Expect: 100-continue\r\nHost"), null],
      ["that is passed on after its body was read", unknown, "framework: unknown"],
      ["of which more came than one", get + get, "node: "],
    ])("%s", async (_, text, expected) => {
      conversation.send(get);
      await expectAnswers("direct: ");
      conversation.send(text);
      if (expected === null) expect((await conversation.answer(false)).status).toBe(100);
      await expectAnswers(expected ?? "node: ");
      if (text === get + get) await expectAnswers("node: ");
      conversation.send(get);
      await expectAnswers("node: ");
    });
  });

  test("dispatches a request once, though Node reads its connection afterwards", async () => {
    conversation.send(unknown);
    await expectAnswers("framework: unknown");
    expect(dispatched).toBe(1);
    conversation.send(unknown);
    await expectAnswers("framework: unknown");
    expect(dispatched).toBe(2);
  });

  test("answers a request in pieces when it is whole", async () => {
    const text = post("in pieces");
    await conversation.sendInPieces([text.slice(0, 25), text.slice(25, -5), text.slice(-5)]);
    await expectAnswers("direct: in pieces");
    conversation.send(get);
    await expectAnswers("direct: ");
  });

  test("leaves a request in very many pieces to Node", async () => {
    await conversation.sendInPieces([get.slice(0, 20), ...Array.from(get.slice(20))]);
    await expectAnswers("node: ");
  });

  test("leaves a request whose rest is long in coming to Node, which waits for it", async () => {
    const text = post("late");
    await conversation.sendInPieces([text.slice(0, -2)]);
    expect(accepted.timeout).toBeGreaterThan(0);
    // Node has no timeout of this kind.
    await until(() => accepted.timeout === 0);
    conversation.send(text.slice(-2));
    await expectAnswers("node: late");
  });

  test.each([
    ["one by one", [post("2"), post("3")], ["direct: 2", "direct: 3"]],
    ["together", [post("2") + post("3")], ["node: 2", "node: 3"]],
  ])("answers requests that come %s before an answer after it", async (_, pieces, answers) => {
    await conversation.sendInPieces([slow, ...pieces]);
    held.shift()?.();
    await expectAnswers("direct: late", ...answers);
  });

  // Node drops the request of a client that has ended its side.
  test("answers a client that is done sending, and ends the connection", async () => {
    await conversation.sendInPieces([slow]);
    await conversation.endSending();
    await until(() => accepted.readableEnded);
    held.shift()?.();
    const { text, headers } = await conversation.answer();
    expect([text, headers.get("connection")]).toEqual(["direct: late", "close"]);
    expect(await conversation.end()).toBe("");
  });

  test("answers a client that sent two requests and is done", async () => {
    await conversation.sendInPieces([slow, post("last")]);
    await conversation.endSending();
    held.shift()?.();
    await expectAnswers("direct: late", "direct: last");
    expect(await conversation.end()).toBe("");
  });

  test("answers a client that is done, and whose next request it does not read", async () => {
    await conversation.sendInPieces([slow, elsewhere]);
    await conversation.endSending();
    held.shift()?.();
    await expectAnswers("direct: late");
    await conversation.end();
  });

  test("leaves requests that come together while the server stops to Node, which ends after the last", async () => {
    stopping.abort();
    await expectLastOfThree("node: ");
  });
});

async function expectLastOfThree(fast: string): Promise<void> {
  conversation.send(get + elsewhere + get);
  const answers = [await conversation.answer(), await conversation.answer(), await conversation.answer()];
  expect(answers.map(({ text, headers }) => [text, headers.get("connection")])).toEqual([
    [fast, "keep-alive"],
    ["framework: /elsewhere", "keep-alive"],
    [fast, "close"],
  ]);
  expect(await conversation.end()).toBe("");
}

describe.each([
  ["on", true, "direct"],
  ["off", false, "node"],
])("with the direct reader %s", (_setting, isDirect, reader) => {
  beforeEach(() => start(isDirect));
  afterEach(stop);

  test("an answer larger than what a connection takes at once arrives whole", async () => {
    for (let times = 0; times < 3; times += 1) {
      conversation.send(post("large"));
      await expectAnswers(large);
    }
    conversation.send(get);
    await expectAnswers(`${reader}: `);
  });

  test("a request that is cut short ends the connection", async () => {
    await conversation.sendInPieces([post("cut").slice(0, -1)]);
    await conversation.endSending();
    expect(await conversation.end()).toBe(
      isDirect ? "" : "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
    );
  });

  test("a client that leaves before its answer harms nobody", async () => {
    await conversation.sendInPieces([slow]);
    conversation.leave();
    await until(() => accepted.readableEnded || accepted.destroyed);
    held.shift()?.();
    await closed();
  });

  test("a connection on which nothing comes is closed in time", async () => {
    await stop();
    await start(isDirect, 1);
    conversation.send(get);
    await expectAnswers(`${reader}: `);
    expect(await conversation.end()).toBe("");
  });

  describe("while the server is about to stop", () => {
    const requests: readonly (readonly [string, string, string])[] = [
      ["for a fast path", get, `${reader}: `],
      ["for the framework", elsewhere, "framework: /elsewhere"],
    ];

    test.each(requests)(
      "a request %s on a new connection is answered, and the answer says that it is the last",
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
      await expectAnswers("framework: /elsewhere");
      stopping.abort();
      conversation.send(get);
      const { text, headers } = await conversation.answer();
      expect([text, headers.get("connection")]).toEqual(["node: ", "close"]);
    });

    test("requests that come together are all answered, the last with the end", async () => {
      conversation.send(elsewhere);
      await expectAnswers("framework: /elsewhere");
      stopping.abort();
      await expectLastOfThree("node: ");
    });

    test("a request that comes before an answer under way is answered too", async () => {
      await conversation.sendInPieces([slow, post("next")]);
      stopping.abort();
      held.shift()?.();
      await expectAnswers(`${reader}: late`, `${reader}: next`);
      await closed();
      expect(await conversation.end()).toBe("");
    });

    test.each(requests)(
      "a client that goes on sending after the last answer, to a request %s, is not reset",
      async (_, text, body) => {
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
      },
    );
  });

  describe("when the server closes", () => {
    test("idle connections end", async () => {
      conversation.send(get);
      await expectAnswers(`${reader}: `);
      await closed();
      expect(await conversation.end()).toBe("");
    });

    test("a connection on which nothing ever came ends", async () => {
      await closed();
      expect(await conversation.end()).toBe("");
    });

    test("a connection whose first request is on its way is served", async () => {
      const closing = closed();
      conversation.send(get);
      const { text, headers } = await conversation.answer();
      expect([text, headers.get("connection")]).toEqual([`${reader}: `, "close"]);
      await closing;
    });

    test("an answer under way is still given, and is the last", async () => {
      await conversation.sendInPieces([slow]);
      const closing = closed();
      held.shift()?.();
      const { text, headers } = await conversation.answer();
      expect([text, headers.get("connection")]).toEqual([`${reader}: late`, "close"]);
      await closing;
    });

    test("closing all connections waits for no client", async () => {
      await conversation.sendInPieces([slow]);
      const closing = closed();
      server.closeAllConnections();
      await closing;
    });
  });
});
