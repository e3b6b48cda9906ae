/** Ends a span. The error, if there is one, marks it as failed. */
export type EndSpan = (error?: unknown) => void;

export interface TracedRequest {
  readonly method: string;
  readonly path: string;
  /** The header of this name, by which a proxy in front of the server continues its trace here. */
  readonly traceparent: string | undefined;
}

export interface RequestSpan {
  readonly traceId: string;
  /** What the request asks for, once it is known. */
  name(operation: string): void;
  end(status: number): void;
}

/** Spans of requests, and inside them of use-cases and SQL statements. Work outside of any request has none. */
export interface Tracing {
  /** Whatever `serve` starts is inside the span. */
  request(request: TracedRequest, serve: (span: RequestSpan) => void): void;
  /** The span ends with the work, or with its promise. */
  inSpan<Value>(name: string, work: () => Value): Value;
  /** Null where there is no span around it. */
  beginStatement(sql: string): EndSpan | null;
  /** The header that continues the trace at another server. Null where there is no span. */
  traceparent(): string | null;
}
