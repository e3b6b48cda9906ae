import { z } from "zod";
import { accountIdHeader } from "./account-id-header.js";
import { describeAuthorize } from "./describe-authorize.js";
import { callerCodes } from "../core/access/authorize.js";
import { sessionCookieName } from "../core/model/sessions/session-cookie-name.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { describeErrors, json, requestIdHeader } from "./openapi-parts.js";
import { errorSchema } from "./error-schema.js";
import { nothing, tags, type Route } from "./route.js";
import type { StreamRoute } from "./stream-route.js";

const everyRouteCodes = ["request_headers_too_large", "internal_error"] as const;
/** Of a route that reads who is calling. */
const callerRouteCodes: readonly ErrorCode[] = [...callerCodes, ...everyRouteCodes];
/** Of a route that anybody may call. */
const openRouteCodes: readonly ErrorCode[] = [
  "validation_error",
  "ip_rate_limit_exceeded",
  "service_unavailable",
  ...everyRouteCodes,
];
const bodyCodes: readonly ErrorCode[] = [
  "invalid_request_body",
  "request_body_too_large",
  "unsupported_media_type",
];

export function createOpenApi(
  routes: readonly Route[],
  streamRoutes: readonly StreamRoute[],
  serverInfo: { version: string; publicUrl: string },
) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase()] = describeRoute(route, {
      ...json(answerSchema(route)),
      ...textContent(route.otherTypes),
    });
  }
  for (const route of streamRoutes) {
    const asRoute = { ...route, status: 200, params: nothing, body: nothing } as const;
    paths[route.path] = { get: describeRoute(asRoute, textContent(route.contentTypes)) };
  }
  paths["/v1/authorize"] = { get: describeAuthorize() };
  return {
    openapi: "3.1.0",
    info: {
      title: "Latchkey",
      version: serverInfo.version,
      description:
        "Issues, checks and revokes API keys. It has the same rules and error codes as the GraphQL API at" +
        " `/graphql`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: serverInfo.publicUrl }],
    security: [{ bearer: [] }, { apiKeyHeader: [] }, { session: [] }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "A key of an account, or an operator key." },
        apiKeyHeader: {
          type: "apiKey",
          in: "header",
          name: "X-API-Key",
          description: "A key of an account, or an operator key, in another header.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: sessionCookieName(serverInfo.publicUrl),
          description: "The session of a person who signed in on a page of this server.",
        },
      },
      schemas: { Error: errorSchema() },
    },
  };
}

function textContent(types: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: "string" } }]));
}

function describeRoute(
  route: Omit<Route, "answer" | "run">,
  content: Record<string, unknown>,
): Record<string, unknown> {
  const isOpen = route.needsNoCaller === true;
  const hasBody = Object.keys(route.body.shape).length > 0;
  return {
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.tag],
    parameters: [
      ...describeParameters("path", route.params),
      ...describeParameters("query", route.query),
      ...describeParameters("header", route.headers ?? nothing),
      ...(route.namesAccount === true || isOpen ? [] : [accountIdHeader]),
    ],
    ...(isOpen ? { security: [] } : {}),
    ...(hasBody
      ? { requestBody: { required: route.isBodyOptional !== true, content: json(inputSchema(route.body)) } }
      : {}),
    responses: {
      [String(route.status)]: {
        description: "Done.",
        headers: { ...requestIdHeader, ...describeHeaders(route.answerHeaders ?? {}) },
        content,
      },
      ...describeErrors([
        ...(isOpen ? openRouteCodes : callerRouteCodes),
        ...route.errors,
        ...(hasBody ? bodyCodes : []),
      ]),
    },
  };
}

function describeHeaders(headers: Readonly<Record<string, string>>): Record<string, unknown> {
  const described = Object.entries(headers).map(([name, description]): [string, unknown] => [
    name,
    { description, schema: { type: "string" } },
  ]);
  return Object.fromEntries(described);
}

function describeParameters(location: "path" | "query" | "header", schema: z.ZodObject): unknown[] {
  const { properties = {}, required = [] } = inputSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: location,
    required: location === "path" || required.includes(name),
    schema: property,
  }));
}

function answerSchema(route: Route): unknown {
  const envelope = z.object({
    success: z.literal(true),
    ...route.answer.shape,
    request_id: z.string(),
    timestamp: z.iso.datetime(),
  });
  return withoutDialect(z.toJSONSchema(envelope, { reused: "inline" }));
}

function inputSchema(schema: z.ZodObject) {
  return withoutDialect(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }));
}

/** The OpenAPI document declares the dialect of all its schemas. */
function withoutDialect(schema: z.core.JSONSchema.JSONSchema): z.core.JSONSchema.JSONSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== "$schema"));
}
