import { z } from "zod";
import type { CallerCode } from "../core/access/authorize.js";
import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import { redactSecrets } from "../core/model/redact-secrets.js";
import type { ErrorCode } from "../errors/catalogue.js";
import type { AnswerFacts } from "../errors/envelope.js";
import { toSnakeCase } from "../errors/wire-envelope.js";
import { failure, type ErrorDetail, type Failure, type Result } from "../errors/result.js";

/** Limits the answer to a body of unknown names, which could otherwise be many times the size of the body. */
const mostUnknownNames = 20;

/** The parts of a request that a route receives. */
export interface RestRequest {
  readonly core: Core;
  readonly call: Call;
  readonly facts: AnswerFacts;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The Accept header; empty when there is none. */
  readonly accept: string;
}

/** The members of a successful answer besides `success`, `request_id` and `timestamp`. */
export interface RestAnswer {
  readonly data: unknown;
  readonly page_info?: unknown;
  /** Names and values in turn, beside those of every answer. */
  readonly headers?: readonly string[];
  /** Sent instead of the JSON, where the caller asked for it. */
  readonly file?: RestFile;
}

export interface RestFile {
  readonly contentType: string;
  /** What a browser calls it. */
  readonly fileName: string;
  readonly text: string;
}

/** The tags by which the OpenAPI document groups its routes. */
export const tags = {
  keys: "The API keys of an account.",
  usage: "What keys are used for.",
  accounts: "The accounts that own keys, for operators.",
  operators: "Whoever runs Latchkey and the protected API, and programs of theirs.",
  audit: "Who changed what.",
  verification: "Checks of keys, for gateways and proxies in front of your API.",
  deployment: "What this deployment declares for all keys.",
} as const;

export type Tag = keyof typeof tags;

export interface Route {
  readonly tag: Tag;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** In the syntax of OpenAPI, such as `/v1/keys/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly status: 200 | 201;
  /** The headers that it reads besides those of every route. */
  readonly headers?: z.ZodObject;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  /** The types in which it can answer besides JSON. */
  readonly otherTypes?: readonly string[];
  /** Whether a request without a body is one with an empty object. */
  readonly isBodyOptional?: true;
  /** Whether anybody may call it, without a credential. */
  readonly needsNoCaller?: true;
  /** Whether it does not read the header X-Account-Id: its path names the account, or it acts in none. */
  readonly namesAccount?: true;
  readonly answer: z.ZodObject;
  /** The headers of its answers besides those of every answer, and what each says. */
  readonly answerHeaders?: Readonly<Record<string, string>>;
  /** The codes that it can return besides those of every route. */
  readonly errors: readonly ErrorCode[];
  readonly run: (request: RestRequest) => Promise<Result<RestAnswer, ErrorCode>>;
}

interface RouteDefinition<
  Headers extends z.ZodObject,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodObject,
  Code extends ErrorCode,
> extends Omit<Route, "run"> {
  readonly headers?: Headers;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly errors: readonly Code[];
  readonly handle: (
    request: Pick<RestRequest, "core" | "call" | "facts" | "accept"> & {
      /** Undefined when the route reads none. */
      readonly headers: z.output<Headers> | undefined;
      readonly params: z.output<Params>;
      readonly query: z.output<Query>;
      readonly body: z.output<Body>;
    },
  ) => Promise<Result<z.input<Answer> & RestAnswer, Code | CallerCode>>;
}

/** The parameters, query or body of a route that accepts none. */
export const nothing = z.strictObject({});

/** Connects the schemas of a route with its handler. Invalid requests do not reach the handler. */
export function defineRoute<
  Headers extends z.ZodObject,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodObject,
  Code extends ErrorCode,
>({ handle, ...route }: RouteDefinition<Headers, Params, Query, Body, Answer, Code>): Route {
  return {
    ...route,
    async run({ core, call, facts, accept, ...request }) {
      const headers = route.headers && parseHeaders(route.headers, request.headers);
      const params = route.params.safeParse(request.params, plainWords);
      const query = route.query.safeParse(request.query, plainWords);
      const body = route.body.safeParse(request.body ?? (needsNoBody(route) ? {} : undefined), plainWords);
      if (params.success && query.success && body.success && headers?.success !== false) {
        const parsed = { headers: headers?.data, params: params.data, query: query.data, body: body.data };
        const result = await handle({ core, call, facts, accept, ...parsed });
        return result.ok ? result : { ...result, details: result.details.map(inWireNames) };
      }
      const isNoObject = !isObject(request.body) && !body.success;
      const failed = unparsed([headers?.error, params.error, query.error, body.error], isNoObject);
      return route.needsNoCaller === true ? failed : refuseCallerFirst({ core, call }, failed);
    },
  };
}

/** Headers have names in lower case here, but not where people read of them. */
function parseHeaders<Headers extends z.ZodObject>(schema: Headers, headers: RestRequest["headers"]) {
  const named = Object.keys(schema.shape).map((name) => [name, headers[name.toLowerCase()]]);
  return schema.safeParse(Object.fromEntries(named));
}

const wordsOfTypes: Readonly<Record<string, string>> = {
  array: "Must be a list.",
  boolean: "Must be true or false.",
  int: "Must be a whole number.",
  number: "Must be a number.",
  object: "Must be a JSON object.",
  string: "Must be text.",
};

/** What is said where a schema has no words of its own. */
export const plainWords: z.core.ParseContext<z.core.$ZodIssue> = {
  error(issue) {
    if (issue.code === "invalid_type") return wordsOfTypes[issue.expected];
    if (issue.code === "invalid_value") return `Must be one of: ${issue.values.join(", ")}.`;
    return undefined;
  },
};

function needsNoBody({ body, isBodyOptional }: Pick<Route, "body" | "isBodyOptional">): boolean {
  return isBodyOptional === true || body.shape === nothing.shape;
}

export function unparsed(errors: readonly (z.ZodError | undefined)[], isNoObject = false) {
  return isNoObject
    ? failure("invalid_request_body", [{ field: "body", message: "Must be a JSON object." }])
    : failure("validation_error", errors.flatMap(toDetails));
}

/** The failure, or why the caller is not accepted: a caller who is not authorized gets that error first. */
export async function refuseCallerFirst<Code extends ErrorCode>(
  { core, call }: Pick<RestRequest, "core" | "call">,
  failed: Failure<Code>,
) {
  const caller = await core.getViewer(call);
  return caller.ok ? failed : caller;
}

/** Core uses GraphQL's names of arguments. REST callers know them in snake_case. */
export function inWireNames({ field, message }: ErrorDetail): ErrorDetail {
  return { field: toSnakeCase(field), message };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toDetails(error: z.ZodError | undefined): ErrorDetail[] {
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys
          .slice(0, mostUnknownNames)
          .map((name) => ({ field: redactSecrets(name), message: "Is not known here." }))
      : [{ field: issue.path.join("."), message: issue.message }],
  );
}
