import "reflect-metadata";
import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callerCodes } from "../../../src/core/access/authorize.js";
import { keyCodes } from "../../../src/core/engine/verification/verdict.js";
import { catalogue, errorCodes, isErrorCode, type ErrorCode } from "../../../src/errors/catalogue.js";
import { errorTypeName } from "../../../src/graphql/errors/error-types.js";
import { graphqlText, http, rest } from "../../support/client.js";
import { fieldsAt, listAt, textAt } from "../../support/envelope.js";
import { graphqlOnlyCodes } from "../../support/graphql-only-codes.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let schema: GraphQLSchema;
/** Every error response of the OpenAPI document: its status, and a code it can carry. */
let documentedErrors: { readonly status: number; readonly code: string }[];

beforeAll(async () => {
  server = await startTestServer();
  const answer = await graphqlText(server.url, {}, getIntrospectionQuery());
  const { data }: { data?: IntrospectionQuery } = answer.body;
  if (data === undefined) throw new Error(answer.text);
  schema = buildClientSchema(data);
  documentedErrors = readDocumentedErrors((await rest(server.url, "GET", "/openapi.json", {})).body);
});
afterAll(() => server.stop());

function readDocumentedErrors(openApi: unknown) {
  const routes = fieldsAt(openApi, "paths").flatMap(([, path]) => fieldsAt(path));
  return routes.flatMap(([, route]) =>
    fieldsAt(route, "responses")
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, response]) =>
        listAt(
          response,
          "content",
          "application/json",
          "schema",
          "allOf",
          1,
          "properties",
          "error",
          "enum",
        ).map((code) => ({ status: Number(status), code: String(code) })),
      ),
  );
}

function apiErrorTypeNames(): string[] {
  const apiError = schema.getType("ApiError");
  if (!isInterfaceType(apiError)) throw new Error("ApiError is not an interface");
  return schema.getImplementations(apiError).objects.map(({ name }) => name);
}

function errorCodeValues(): string[] {
  const errorCode = schema.getType("ErrorCode");
  if (!isEnumType(errorCode)) throw new Error("ErrorCode is not an enum");
  return errorCode.getValues().map(({ name }) => name);
}

function resultUnions() {
  return Object.values(schema.getTypeMap())
    .filter(isUnionType)
    .map((union) => ({ name: union.name, members: union.getTypes().map(({ name }) => name) }));
}

/** The document describes routes. These codes are answered where there is no route, or by GraphQL alone. */
const outsideRoutes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "method_not_allowed",
  "route_not_found",
  ...graphqlOnlyCodes,
]);

describe.each(errorCodes)("the code %s", (code) => {
  test("has a GraphQL type that implements ApiError", () => {
    expect(apiErrorTypeNames()).toContain(errorTypeName(code));
  });

  test("is a value of the ErrorCode enum, byte for byte", () => {
    expect(errorCodeValues()).toContain(code);
  });

  test("has a reference page that answers 200", async () => {
    const page = await http(`${server.url}/reference/errors/${code}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(code);
  });

  test("is in the OpenAPI document under its own status, or belongs to no route", () => {
    const statuses = documentedErrors.filter((error) => error.code === code).map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(outsideRoutes.has(code) ? [] : [catalogue[code].status]);
  });
});

test("no GraphQL type implements ApiError without a code of its own", () => {
  expect(apiErrorTypeNames().toSorted()).toEqual(errorCodes.map(errorTypeName).toSorted());
});

test("no value of the ErrorCode enum is missing from the catalogue", () => {
  expect(errorCodeValues().toSorted()).toEqual([...errorCodes].toSorted());
});

test("the OpenAPI document knows no error code and no error status but the catalogue's", async () => {
  expect(documentedErrors.length).toBeGreaterThan(0);
  for (const { code, status } of documentedErrors) {
    expect(isErrorCode(code) && catalogue[code].status, code).toBe(status);
  }
  const { body } = await rest(server.url, "GET", "/openapi.json", {});
  const everyCode = listAt(body, "components", "schemas", "Error", "properties", "error", "enum");
  expect(everyCode.map(String).toSorted()).toEqual([...errorCodes].toSorted());
});

test("no link of the reference index leads to a code that does not exist, and each code has one", async () => {
  const { text } = await http(`${server.url}/reference/errors`);
  const linked = [...text.matchAll(/href="[^"]*reference\/errors\/([^"#?]+)"/g)].map(([, code]) => code);
  expect([...new Set(linked)].toSorted()).toEqual([...errorCodes].toSorted());
});

test("a code outside the catalogue has no reference page", async () => {
  expect((await http(`${server.url}/reference/errors/no_such_code`)).status).toBe(404);
});

test("the address in an envelope leads to the page of its code", async () => {
  const { body } = await rest(server.url, "GET", "/v1/keys", {});
  const page = await http(textAt(body, "doc_url"));
  expect(page.status).toBe(200);
  expect(page.text).toContain(textAt(body, "message"));
});

/** Fields of records that can fail by themselves. */
const unionsOfFields = [
  "AccountLimitsResult",
  "AccountUsageResult",
  "ApiKeyLimitsResult",
  "ApiKeyUsageResult",
  "ApiKeyUsedFromResult",
];

test("every operation answers with a union of results, node alone with a record or null", () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((type) => Object.values(type?.getFields() ?? {}));
  const unions = resultUnions().map(({ name }) => `${name}!`);
  const others = fields.filter(({ type }) => !unions.includes(String(type))).map(({ name }) => name);
  expect(others).toEqual(["node"]);
  expect(fields.length).toBe(unions.length - unionsOfFields.length + 1);
});

test("every result union is exactly one success, and errors that all implement ApiError", () => {
  const errors = new Set(apiErrorTypeNames());
  expect(resultUnions().length).toBeGreaterThan(0);
  for (const { name, members } of resultUnions()) {
    const successes = members.filter((member) => !errors.has(member));
    expect(successes, name).toHaveLength(1);
    expect(members.length, name).toBeGreaterThan(1);
  }
});

test("every result union can say everything that can be wrong with its caller", () => {
  for (const { name, members } of resultUnions()) {
    expect(members, name).toEqual(expect.arrayContaining(callerCodes.map(errorTypeName)));
  }
});

// Its caller is a gateway, and what it is asked about is the credential itself: it acts in no account.
const forwardAuthorization = "/v1/authorize";
// Anybody may call it: a credential is not read.
const openLink = "/v1/secret-links/open";

test("every route of the OpenAPI document can say everything that can be wrong with its caller", async () => {
  const { body } = await rest(server.url, "GET", "/openapi.json", {});
  const paths = fieldsAt(body, "paths");
  expect(paths.length).toBeGreaterThan(0);
  for (const [path, methods] of paths) {
    for (const [method, route] of fieldsAt(methods)) {
      const codes = readDocumentedErrors({ paths: { [path]: { [method]: route } } }).map(({ code }) => code);
      const sayable = path === forwardAuthorization ? keyCodes : path === openLink ? [] : callerCodes;
      expect(codes, `${method} ${path}`).toEqual(expect.arrayContaining([...sayable]));
    }
  }
});

test("every route of the OpenAPI document is tagged with its subject, and every tag is described and used", async () => {
  const { body } = await rest(server.url, "GET", "/openapi.json", {});
  const tagsOfPaths = fieldsAt(body, "paths").map(([path, methods]): [string, unknown[]] => [
    path,
    fieldsAt(methods).flatMap(([, route]) => listAt(route, "tags")),
  ]);
  const tagOfPath = Object.fromEntries(tagsOfPaths.map(([path, used]) => [path, [...new Set(used)].join()]));
  expect(tagOfPath).toEqual({
    "/v1/keys": "keys",
    "/v1/keys/{id}": "keys",
    "/v1/keys/{id}/rotate": "keys",
    "/v1/keys/{id}/rotate/complete": "keys",
    "/v1/keys/{id}/rotate/cancel": "keys",
    "/v1/keys/{id}/secret-link": "keys",
    "/v1/secret-links/open": "keys",
    "/v1/browser-tokens": "keys",
    "/v1/browser-tokens/revoke": "keys",
    "/v1/keys/me": "keys",
    "/v1/keys/me/revoke": "keys",
    "/v1/keys/revoke": "keys",
    "/v1/keys/health": "keys",
    "/v1/keys/verify": "verification",
    "/v1/authorize": "verification",
    "/v1/keys/{id}/usage": "usage",
    "/v1/keys/{id}/used-from": "usage",
    "/v1/usage": "usage",
    "/v1/limits": "usage",
    "/v1/keys/{id}/limits": "usage",
    "/v1/accounts": "accounts",
    "/v1/accounts/{id}": "accounts",
    "/v1/accounts/{id}/end-subscription": "accounts",
    "/v1/members": "accounts",
    "/v1/operators": "operators",
    "/v1/operators/{id}": "operators",
    "/v1/key-policy": "accounts",
    "/v1/reminders": "accounts",
    "/v1/scopes": "deployment",
    "/v1/environments": "deployment",
    "/v1/plans": "deployment",
    "/v1/peppers": "deployment",
    "/v1/replicas": "deployment",
    "/v1/audit-events": "audit",
    "/v1/audit-events/export": "audit",
    "/v1/audit-events/verification": "audit",
  });
  const described = listAt(body, "tags").map((tag) => [textAt(tag, "name"), textAt(tag, "description")]);
  expect(described.map(([name]) => name).toSorted()).toEqual(
    [...new Set(Object.values(tagOfPath))].toSorted(),
  );
  for (const [name, description] of described) expect(description, name).not.toBe("");
});

test("every type, field, argument and enum value of the schema is described", () => {
  const undescribed = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      [type, ...partsOf(type)].filter(({ description }) => !description).map(({ name }) => name),
    );
  expect(undescribed).toEqual([]);
});

function partsOf(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
}
