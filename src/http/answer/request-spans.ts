import { AsyncResource } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestSpan, Tracing } from "../../core/model/tracing.js";
import { redactSecrets } from "../../core/model/redact-secrets.js";

/** Node reads a body in a context of its own. What hears of it shall be inside the span. */
function emitHere(request: IncomingMessage): void {
  const here = new AsyncResource("request");
  const emit: unknown = Reflect.get(request, "emit");
  if (typeof emit !== "function") return;
  Reflect.set(request, "emit", (...args: unknown[]): unknown =>
    here.runInAsyncScope((): unknown => Reflect.apply(emit, request, args)),
  );
}

/** The spans of the requests under way. */
export class RequestSpans {
  readonly #tracing: Tracing;
  readonly #spans = new WeakMap<object, RequestSpan>();

  constructor(tracing: Tracing) {
    this.#tracing = tracing;
  }

  /** The span ends when the connection has done with the answer. */
  serve(request: IncomingMessage, response: ServerResponse, serve: () => void): void {
    const { method = "", url = "", headers } = request;
    const [path = ""] = url.split("?", 1);
    const { traceparent } = headers;
    const about = {
      method,
      path: redactSecrets(path),
      traceparent: typeof traceparent === "string" ? traceparent : undefined,
    };
    this.#tracing.request(about, (span) => {
      this.#spans.set(request, span);
      response.once("close", () => span.end(response.statusCode));
      emitHere(request);
      serve();
    });
  }

  /** Null where the request has no span. */
  traceIdOf(request: object): string | null {
    return this.#spans.get(request)?.traceId ?? null;
  }

  /** Names the span of a request by what it turned out to ask for. */
  name(request: object, operation: string | null): void {
    if (operation !== null) this.#spans.get(request)?.name(redactSecrets(operation));
  }
}
