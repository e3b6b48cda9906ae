import { z } from "zod";
import { rejectionCodes } from "../core/engine/verification/verdict.js";
import { callerCodes } from "../core/access/authorize.js";
import { sessionCookieName } from "../core/model/sessions/session-cookie-name.js";
import { catalogue, errorCodes, type ErrorCode } from "../errors/catalogue.js";
import { accountIdHeader } from "./account-id-header.js";
import { errorSchema } from "./error-schema.js";
import { nothing, tags, type Route, type Tag } from "./route.js";
import type { StreamRoute } from "./stream-route.js";

/** The codes that every route can return. */
const anyRouteCodes: readonly ErrorCode[] = [...callerCodes, "request_headers_too_large", "internal_error"];
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
  const hasBody = Object.keys(route.body.shape).length > 0;
  return {
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.tag],
    parameters: [
      ...describeParameters("path", route.params),
      ...describeParameters("query", route.query),
      ...(route.namesAccount === true ? [] : [accountIdHeader]),
    ],
    ...(hasBody
      ? { requestBody: { required: route.isBodyOptional !== true, content: json(inputSchema(route.body)) } }
      : {}),
    responses: {
      [String(route.status)]: {
        description: "Done.",
        headers: requestIdHeader,
        content,
      },
      ...describeErrors([...anyRouteCodes, ...route.errors, ...(hasBody ? bodyCodes : [])]),
    },
  };
}

/** `/v1/authorize` is not one of the routes: it accepts any method, reads no body, and answers in headers. */
function describeAuthorize(): Record<string, unknown> {
  const text = (description: string) => ({ description, schema: { type: "string" } });
  return {
    operationId: "authorizeRequest",
    summary: "Check a request for a proxy",
    description:
      "For proxies (nginx auth_request, Caddy forward_auth, Traefik ForwardAuth, Envoy ext_authz), which pass" +
      " on the client's own key. Every method is accepted. X-Original-URI, X-Original-Method, X-Forwarded-Uri," +
      " X-Forwarded-Method and X-Forwarded-For are used only from trusted proxies. A proxy sends either" +
      " X-Original or X-Forwarded headers, each header once. A proxy asks for scopes and an environment in the query of" +
      " its own URL, or, from a trusted address, in X-Required-Scopes, X-Required-Any-Scopes and X-Required-Environment.",
    tags: ["verification" satisfies Tag],
    parameters: [
      authorizeParameter("scope", "A scope that the key must have; may be given several times."),
      authorizeParameter("any_scope", "A scope of which the key must have one; may be given several times."),
      authorizeParameter("environment", "The environment that the key must belong to."),
    ],
    responses: {
      "200": {
        description: "The key is valid.",
        headers: {
          ...requestIdHeader,
          "X-Account-Id": text("The id of the key's account."),
          "X-Key-Id": text("The id of the key."),
          "X-Key-Name": text("The name of the key, percent-encoded."),
          "X-Account-External-Id": text(
            "The account's id in your own systems, percent-encoded; empty when none is set.",
          ),
          "X-Key-Scopes": text("The scopes of the key, separated by blanks; empty when it has none."),
          "X-Key-Owner": text(
            "The owner of the key: the id of a member, or an id of your own systems, percent-encoded; empty when none is set.",
          ),
          "X-Api-Key-Expires-At": text("When the key expires; only within 14 days of that."),
          "X-Key-Environment": text("The environment of the key."),
          "RateLimit-Limit": text("The maximum of the limit that will be reached first."),
          "RateLimit-Remaining": text("How much of that limit is left."),
          "RateLimit-Reset": text("The number of seconds until that limit is full again."),
        },
      },
      ...describeErrors([
        ...rejectionCodes,
        "ip_rate_limit_exceeded",
        "request_headers_too_large",
        "service_unavailable",
        "internal_error",
      ]),
    },
  };
}

function authorizeParameter(name: string, description: string) {
  return { name, in: "query", required: false, schema: { type: "string" }, description };
}

function describeParameters(location: "path" | "query", schema: z.ZodObject): unknown[] {
  const { properties = {}, required = [] } = inputSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: location,
    required: location === "path" || required.includes(name),
    schema: property,
  }));
}

/** OpenAPI has one response for each status, so the description lists the codes of that status. */
function describeErrors(codes: readonly ErrorCode[]): Record<string, unknown> {
  const responses: Record<string, unknown> = {};
  for (const status of new Set(codes.map((code) => catalogue[code].status))) {
    const here = errorCodes.filter((code) => codes.includes(code) && catalogue[code].status === status);
    responses[String(status)] = {
      description: here.map((code) => `\`${code}\`: ${catalogue[code].message}`).join("\n"),
      headers: requestIdHeader,
      content: json({
        allOf: [{ $ref: "#/components/schemas/Error" }, { properties: { error: { enum: here } } }],
      }),
    };
  }
  return responses;
}

const requestIdHeader = {
  "X-Request-Id": { description: "The id of this request in the server's log.", schema: { type: "string" } },
};

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

function json(schema: unknown) {
  return { "application/json": { schema } };
}
