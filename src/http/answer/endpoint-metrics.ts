import { operationKinds } from "../../graphql/ran-operation.js";
import type { Counter } from "../../metrics/counter.js";
import { requestBounds, type Histogram } from "../../metrics/histogram.js";
import type { Registry } from "../../metrics/registry.js";
import { restRoutes, streamRoutes } from "../../rest/routes.js";

const faces = ["graphql", "rest", "authorize", "pages"] as const;
const statuses = ["1xx", "2xx", "3xx", "4xx", "5xx"] as const;

type Face = (typeof faces)[number];

const graphqlOperations = [...operationKinds, "none"] as const;
const restOperations = [
  ...restRoutes.map(({ method, path }) => `${method} ${path}`),
  ...streamRoutes.map(({ path }) => `GET ${path}`),
  "none",
];

/** The pairs that there are: what a client sends adds none. */
const series: readonly { readonly face: Face; readonly operation: string }[] = [
  ...graphqlOperations.map((operation) => ({ face: "graphql" as const, operation })),
  ...restOperations.map((operation) => ({ face: "rest" as const, operation })),
  { face: "authorize", operation: "check" },
  { face: "pages", operation: "page" },
  { face: "pages", operation: "probe" },
];

/** The requests of one operation. */
export class EndpointMetrics {
  readonly #durations: Histogram;
  readonly #byStatus: readonly Counter[];

  constructor(durations: Histogram, byStatus: readonly Counter[]) {
    this.#durations = durations;
    this.#byStatus = byStatus;
  }

  answered(status: number, durationMs: number): void {
    this.#durations.observe(durationMs / 1_000);
    this.#byStatus[Math.floor(status / 100) - 1]?.add();
  }
}

/** The metrics of an operation of a face. An operation that is not known counts as "none". */
export type EndpointsOf = (face: Face, operation: string) => EndpointMetrics;

export function registerEndpointMetrics(metrics: Registry): EndpointsOf {
  const durations = metrics.histogramsOf(
    {
      name: "latchkey_http_request_duration_seconds",
      help: "From the arrival of a request until its answer is written.",
    },
    requestBounds,
    series,
  );
  const requests = metrics.counters(
    { name: "latchkey_http_requests_total", help: "Answered requests, by the class of their status." },
    { face: faces, status: statuses },
  );
  const endpoints = new Map(
    series.map(({ face, operation }, index) => {
      const byStatus = statuses.map((status) => requests({ face, status }));
      const durationsOfOne = durations[index];
      if (durationsOfOne === undefined) throw new Error("Each series has a histogram");
      return [`${face} ${operation}`, new EndpointMetrics(durationsOfOne, byStatus)];
    }),
  );
  return (face, operation) => {
    const endpoint = endpoints.get(`${face} ${operation}`) ?? endpoints.get(`${face} none`);
    if (endpoint === undefined) throw new Error(`${face} has no operation ${operation}`);
    return endpoint;
  };
}
