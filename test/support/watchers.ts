import { print } from "graphql";
import { createClient } from "graphql-ws";
import { expect, onTestFinished, vi } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { ApiKeyEventsDocument } from "../generated/graphql.js";
import type { RequestHeaders } from "./client.js";
import { updateKey, waitTimes } from "./replicas.js";

const item = z.looseObject({
  __typename: z.string(),
  type: z.string().optional(),
  error: z.string().optional(),
  limit: z.string().nullish(),
  occurredAt: z.string().optional(),
  apiKey: z
    .looseObject({ id: z.string(), name: z.string(), account: z.looseObject({ name: z.string() }) })
    .optional(),
});
const result = z.looseObject({ data: z.object({ apiKeyEvents: item }) });

export type Item = z.infer<typeof item>;

/** A real client of the subscription; whatever is not an event or an error of its union fails the test. */
export interface Watcher {
  readonly items: Item[];
  isComplete(): boolean;
  stop(): void;
}

export type Watch = (url: string, headers: RequestHeaders) => Promise<Watcher>;

const subscription = print(ApiKeyEventsDocument);

/** A browser sends its cookie with the handshake by itself. */
function withCookieOf(headers: RequestHeaders): unknown {
  const { Cookie: cookie } = headers;
  if (cookie === undefined) return WebSocket;
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  };
}

/** The reference client of graphql-ws, saying who it is as a browser would: in the first message. */
export const overWebSocket: Watch = (url, headers) => {
  const items: Item[] = [];
  let isComplete = false;
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: withCookieOf(headers),
    retryAttempts: 0,
    connectionParams: {
      ...("Authorization" in headers ? { authorization: headers["Authorization"] } : {}),
      ...("X-Account-Id" in headers ? { accountId: headers["X-Account-Id"] } : {}),
    },
  });
  const unsubscribe = client.subscribe(
    { query: subscription },
    {
      next: (value) => items.push(result.parse(value).data.apiKeyEvents),
      error: () => (isComplete = true),
      complete: () => (isComplete = true),
    },
  );
  const stop = () => {
    unsubscribe();
    void client.dispose();
  };
  onTestFinished(stop);
  return Promise.resolve({ items, isComplete: () => isComplete, stop });
};

/** An event stream as `fetch` reads it. */
export const asEventStream: Watch = async (url, headers) => {
  const items: Item[] = [];
  let isComplete = false;
  const aborting = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream", ...headers },
    body: JSON.stringify({ query: subscription }),
    signal: aborting.signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  void readEvents(response, (event, data) => {
    if (event === "next") items.push(result.parse(JSON.parse(data)).data.apiKeyEvents);
    if (event === "complete") isComplete = true;
  });
  const stop = () => aborting.abort();
  onTestFinished(stop);
  return { items, isComplete: () => isComplete, stop };
};

/** An event stream of any subscription. Gives all that it has said so far, as text. */
export async function listenToStream(
  url: string,
  headers: RequestHeaders,
  query: string,
): Promise<() => string> {
  const aborting = new AbortController();
  onTestFinished(() => aborting.abort());
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream", ...headers },
    body: JSON.stringify({ query }),
    signal: aborting.signal,
  });
  let said = "";
  void readEvents(response, (event, data) => (said += `${event} ${data}\n`));
  return () => said;
}

export const transports: readonly [string, Watch][] = [
  ["graphql-ws", overWebSocket],
  ["an event stream", asEventStream],
];

/** Gives each event of a stream, until it ends or breaks. */
export async function readEvents(
  response: Response,
  take: (event: string, data: string) => void,
): Promise<void> {
  let text = "";
  try {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, event = "", data = ""] = /^event: (.*)\ndata: ?(.*)$/.exec(block) ?? [];
        take(event, data);
      }
    }
  } catch {
    // Stopped by us, or cut by the server.
  }
}

/**
 * Waits until a watcher hears of this key: from then on it hears of everything. What it heard so far is forgotten.
 * The name alone does not tell a change from the event before it, which shows the key as it is when it is sent.
 */
export async function untilWatching(
  url: string,
  account: string,
  probe: string,
  watchers: readonly Watcher[],
): Promise<void> {
  let round = 0;
  await vi.waitFor(async () => {
    round += 1;
    const name = `probe ${String(round)}`;
    const before = new Date().toISOString();
    await updateKey(url, account, probe, { name });
    await vi.waitFor(
      () => {
        for (const { items } of watchers) {
          const { type, apiKey, occurredAt = "" } = items.at(-1) ?? {};
          expect({ type, name: apiKey?.name }).toEqual({ type: "CHANGED", name });
          expect(occurredAt >= before, `${occurredAt} is not after ${before}`).toBe(true);
        }
      },
      { timeout: 500, interval: 10 },
    );
  }, waitTimes);
  for (const { items } of watchers) items.length = 0;
}

export function untilHeard({ items }: Watcher, count: number): Promise<void> {
  return vi.waitFor(() => {
    expect(items.length, JSON.stringify(items)).toBeGreaterThanOrEqual(count);
  }, waitTimes);
}

export function untilComplete(watcher: Watcher): Promise<void> {
  return vi.waitFor(() => {
    expect(watcher.isComplete(), JSON.stringify(watcher.items)).toBe(true);
  }, waitTimes);
}
