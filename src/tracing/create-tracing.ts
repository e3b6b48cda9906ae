import { AsyncLocalStorage } from "node:async_hooks";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span } from "@opentelemetry/api";
import { parseTraceParent, setGlobalErrorHandler } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { minuteMs } from "../core/model/durations.js";
import type { EndSpan, Tracing } from "../core/model/tracing.js";

interface TracingOptions {
  readonly endpoint: string;
  readonly serviceName: string;
  readonly version: string;
  /** Called when spans could not be sent, once a minute at most. */
  readonly onFailure: (error: unknown) => void;
}

export interface OpenTracing {
  readonly tracing: Tracing;
  /** Sends the last spans. */
  stop(): Promise<void>;
}

const sendEveryMs = 1_000;
const longestStatement = 2_000;

/** Traces with the SDK of OpenTelemetry, sent as JSON over HTTP. Sampling and headers are its own variables, `OTEL_…`. */
export function createTracing({ endpoint, serviceName, version, onFailure }: TracingOptions): OpenTracing {
  setGlobalErrorHandler(onceAMinute(onFailure));
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": serviceName, "service.version": version }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: sendEveryMs })],
  });
  const tracer = provider.getTracer("latchkey", version);
  // Our own rather than the SDK's, which is one for the whole process.
  const current = new AsyncLocalStorage<Span>();

  const begin = (name: string): Span | null => {
    const parent = current.getStore();
    return parent === undefined ? null : tracer.startSpan(name, {}, trace.setSpan(ROOT_CONTEXT, parent));
  };

  const tracing: Tracing = {
    request({ method, path, traceparent }, serve) {
      const attributes = { "http.request.method": method, "url.path": path };
      const options = { kind: SpanKind.SERVER, attributes };
      const span = tracer.startSpan(`${method} request`, options, contextOf(traceparent));
      current.run(span, () =>
        serve({
          traceId: span.spanContext().traceId,
          name(operation) {
            span.updateName(operation);
            span.setAttribute("latchkey.operation", operation);
          },
          end(status) {
            span.setAttribute("http.response.status_code", status);
            if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
            span.end();
          },
        }),
      );
    },
    inSpan(name, work) {
      const span = begin(name);
      if (span === null) return work();
      const end = endOf(span);
      return current.run(span, () => {
        try {
          const value = work();
          if (value instanceof Promise) void value.then(() => end(), end);
          else end();
          return value;
        } catch (error) {
          end(error);
          throw error;
        }
      });
    },
    beginStatement(sql) {
      const text = sql.trim();
      const span = begin(`SQL ${/^\w+/.exec(text)?.[0].toUpperCase() ?? "statement"}`);
      if (span === null) return null;
      // Values are parameters, so the text has none.
      span.setAttributes({
        "db.system.name": "postgresql",
        "db.query.text": text.slice(0, longestStatement),
      });
      return endOf(span);
    },
    traceparent() {
      const span = current.getStore();
      return span === undefined ? null : traceparentOf(span);
    },
  };
  return { tracing, stop: () => provider.shutdown() };
}

function onceAMinute(report: (error: unknown) => void): (error: unknown) => void {
  let reportedAtMs = -Infinity;
  return (error) => {
    if (performance.now() - reportedAtMs < minuteMs) return;
    reportedAtMs = performance.now();
    report(error);
  };
}

/** A header that cannot be read begins a new trace. */
function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}

function endOf(span: Span): EndSpan {
  return (error) => {
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}
