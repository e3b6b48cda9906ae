import { AsyncResource } from "node:async_hooks";
import type pg from "pg";
import type { EndSpan, Tracing } from "../core/model/tracing.js";

/** Gives each statement on the connections of a pool a span, whoever sends it. */
export function traceStatements(pool: pg.Pool, tracing: Tracing): void {
  pool.on("connect", (client) => {
    const query: unknown = Reflect.get(client, "query");
    if (typeof query !== "function") return;
    Reflect.set(client, "query", (...args: unknown[]): unknown => {
      const end = tracing.beginStatement(textOf(args[0]));
      const send = (given: readonly unknown[]): unknown => Reflect.apply(query, client, given);
      return end === null ? send(args) : sendTraced(args, end, send);
    });
  });
  // A connection that becomes free calls back in the span of whoever had it before.
  const connect: unknown = Reflect.get(pool, "connect");
  if (typeof connect !== "function") return;
  const connectHere = (...args: unknown[]): unknown => {
    const bound = args.map((arg): unknown => (isCallback(arg) ? AsyncResource.bind(arg) : arg));
    return Reflect.apply(connect, pool, bound);
  };
  Reflect.set(pool, "connect", connectHere);
}

function sendTraced(
  args: readonly unknown[],
  end: EndSpan,
  send: (args: readonly unknown[]) => unknown,
): unknown {
  const callback = args.at(-1);
  if (isCallback(callback)) {
    return send([
      ...args.slice(0, -1),
      (error: unknown, ...rest: unknown[]) => {
        end(error ?? undefined);
        callback(error, ...rest);
      },
    ]);
  }
  const sent = send(args);
  if (sent instanceof Promise) void sent.then(() => end(), end);
  else end();
  return sent;
}

function isCallback(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function";
}

/** The driver takes a text, or an object with it. */
function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  if (typeof statement !== "object" || statement === null || !("text" in statement)) return "";
  return typeof statement.text === "string" ? statement.text : "";
}
