import type { ExecutionResult, SubscriptionForwarder } from "urql";

interface StreamOptions {
  readonly url: string;
  readonly fetch: typeof fetch;
  /** Called with the data of each event, and the stream that it came on. */
  readonly onEvent: ((data: unknown, stream: Response) => void) | undefined;
  /** Called with true when events arrive, and with false while they cannot: some may be missed then. */
  readonly onState: (isLive: boolean) => void;
}

const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/** Subscriptions as event streams over fetch. A stream that ends is opened again. */
export function createEventStream(options: StreamOptions): SubscriptionForwarder {
  return (request) => ({
    subscribe(sink) {
      const stop = new AbortController();
      void keepOpen(options, JSON.stringify(request), stop.signal, (result) => sink.next(result));
      return { unsubscribe: () => stop.abort() };
    },
  });
}

async function keepOpen(
  options: StreamOptions,
  body: string,
  signal: AbortSignal,
  show: (result: ExecutionResult) => void,
): Promise<void> {
  let pauseMs = shortestPauseMs;
  for (;;) {
    try {
      const response = await options.fetch(options.url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
        body,
        signal,
      });
      if (response.ok && response.body !== null) {
        options.onState(true);
        pauseMs = shortestPauseMs;
        for await (const result of eventsIn(response.body)) {
          options.onEvent?.(result.data, response);
          show(result);
        }
      }
    } catch {
      // The server cannot be reached, or the stream broke off.
    }
    if (signal.aborted) return;
    options.onState(false);
    await pause(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

async function* eventsIn(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ExecutionResult> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    text += step.value;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: (.+)$/m.exec(event)?.[1];
      const result: unknown = data === undefined ? null : JSON.parse(data);
      if (isResult(result)) yield result;
    }
  }
}

function isResult(value: unknown): value is ExecutionResult {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}

/** Ends early when the browser is online again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    addEventListener("online", end);
    signal.addEventListener("abort", end);
    function end() {
      clearTimeout(timer);
      removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    }
  });
}
