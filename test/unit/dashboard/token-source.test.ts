import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { NoTokenError } from "../../../packages/react/src/client/problem.js";
import { createTokenSource } from "../../../packages/react/src/client/token-source.js";

/** A server that knows which tokens have ended, and says so as Latchkey does, in answers and in streams. */
const ended = new Set<string>();
let sent: string[] = [];
let address = "";
/** Requests with these tokens are answered together, when so many have come. */
let together: { token: string; count: number } | null = null;
let waiting: (() => void)[] = [];

function answer(request: IncomingMessage, response: ServerResponse): void {
  const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
  sent.push(token);
  const say = () => {
    const result = ended.has(token) ? { error: "browser_token_revoked" } : { seen: token };
    const body = JSON.stringify({ data: { viewer: result } });
    const isStream = request.headers.accept === "text/event-stream";
    response.setHeader("Content-Type", isStream ? "text/event-stream" : "application/json");
    response.end(isStream ? `event: next\ndata: ${body}\n\n` : body);
  };
  if (together?.token !== token) {
    say();
    return;
  }
  waiting.push(say);
  if (waiting.length === together.count) for (const each of waiting.splice(0)) each();
}

const server = createServer(answer);
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server has no address");
  address = `http://127.0.0.1:${String(bound.port)}/graphql`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  ended.clear();
  sent = [];
  waiting = [];
  together = null;
});

/** Tokens `t1`, `t2`, … in the order in which the page is asked for them. */
function startPage() {
  let asked = 0;
  const source = createTokenSource(() => {
    asked += 1;
    return Promise.resolve(`t${String(asked)}`);
  });
  const read = async () => (await source.fetch(address, { method: "POST" })).json();
  const watch = () => source.fetch(address, { method: "POST", headers: { Accept: "text/event-stream" } });
  return { source, read, watch, asked: () => asked };
}

const seen = (token: string) => ({ data: { viewer: { seen: token } } });
const revoked = { data: { viewer: { error: "browser_token_revoked" } } };

test("requests that are sent at once wait for one token", async () => {
  const page = startPage();
  expect(await Promise.all([page.read(), page.read(), page.read()])).toEqual([
    seen("t1"),
    seen("t1"),
    seen("t1"),
  ]);
  expect(page.asked()).toBe(1);
});

test("two requests that meet an ended token at the same time ask for one token, and both are sent once more", async () => {
  const page = startPage();
  await page.read();
  ended.add("t1");
  together = { token: "t1", count: 2 };
  expect(await Promise.all([page.read(), page.read()])).toEqual([seen("t2"), seen("t2")]);
  expect(page.asked()).toBe(2);
  expect(sent).toEqual(["t1", "t1", "t1", "t2", "t2"]);
});

test("a request that hears late of the end of its token takes the one that has replaced it", async () => {
  const page = startPage();
  await page.read();
  together = { token: "t1", count: 2 };
  const late = page.read();
  await expect.poll(() => waiting.length).toBe(1);
  ended.add("t1");
  const early = waiting.splice(0);
  together = null;
  expect(await page.read()).toEqual(seen("t2"));
  for (const say of early) say();
  expect(await late).toEqual(seen("t2"));
  expect(page.asked()).toBe(2);
});

test("a stream that hears late of the end of its token does not end the one that has replaced it", async () => {
  const page = startPage();
  const stream = await page.watch();
  ended.add("t1");
  expect(await page.read()).toEqual(seen("t2"));
  page.source.hear(revoked.data, stream);
  expect(await page.read()).toEqual(seen("t2"));
  expect(page.asked()).toBe(2);
});

test("a stream that is the first to hear of the end has the next request ask for another token", async () => {
  const page = startPage();
  ended.add("t1");
  const stream = await page.watch();
  page.source.hear(revoked.data, stream);
  expect(await Promise.all([page.read(), page.read()])).toEqual([seen("t2"), seen("t2")]);
  expect(sent).toEqual(["t1", "t2", "t2"]);
});

test("a request is sent once more and not again, and the next one asks for another token", async () => {
  const page = startPage();
  ended.add("t1").add("t2");
  expect(await page.read()).toEqual(revoked);
  expect(sent).toEqual(["t1", "t2"]);
  expect(await page.read()).toEqual(seen("t3"));
});

test("a page without a token fails the requests that wait for it, and is asked again by the next one", async () => {
  const tokens = ["", "t1"];
  const source = createTokenSource(() => tokens.shift() ?? "");
  const read = () => source.fetch(address, { method: "POST" });
  const both = [read(), read()];
  for (const request of both) await expect(request).rejects.toThrow(NoTokenError);
  expect(await (await read()).json()).toEqual(seen("t1"));
});
