import type { z } from "zod";
import type { CallerCode } from "../core/access/authorize.js";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Result } from "../errors/result.js";
import {
  inWireNames,
  refuseCallerFirst,
  plainWords,
  unparsed,
  type RestRequest,
  type Route,
} from "./route.js";

/** A text that is sent as it is made. */
export interface RestStream {
  readonly contentType: string;
  /** What a browser calls the file. */
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

/** A route whose successful answer is a file rather than JSON. */
export interface StreamRoute extends Omit<Route, "answer" | "run" | "status" | "body" | "params"> {
  readonly method: "GET";
  readonly contentTypes: readonly string[];
  readonly run: (request: RestRequest) => Promise<Result<RestStream, ErrorCode>>;
}

interface StreamRouteDefinition<Query extends z.ZodObject, Code extends ErrorCode> extends Omit<
  StreamRoute,
  "run"
> {
  readonly query: Query;
  readonly errors: readonly Code[];
  readonly handle: (
    request: Pick<RestRequest, "core" | "call" | "facts"> & { readonly query: z.output<Query> },
  ) => Promise<Result<RestStream, Code | CallerCode>>;
}

export function defineStreamRoute<Query extends z.ZodObject, Code extends ErrorCode>({
  handle,
  ...route
}: StreamRouteDefinition<Query, Code>): StreamRoute {
  return {
    ...route,
    async run(request) {
      const { core, call, facts } = request;
      const query = route.query.safeParse(request.query, plainWords);
      if (!query.success) return refuseCallerFirst(request, unparsed([query.error]));
      const result = await handle({ core, call, facts, query: query.data });
      return result.ok ? result : { ...result, details: result.details.map(inWireNames) };
    },
  };
}
