import { expect } from "vitest";
import { catalogue, type ErrorCode } from "../../src/errors/catalogue.js";
import type { Answer } from "./client.js";

export const requestIdForm = /^req_[0-9A-HJKMNP-TV-Z]{26}$/;
export const timestampForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const wireFields = [
  "success",
  "error",
  "message",
  "details",
  "retry_after",
  "doc_url",
  "request_id",
  "timestamp",
];

/** What lies at a path inside an answer; a step that is not there gives undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== "string") throw new Error(`No text at ${path.join(".")} of ${JSON.stringify(value)}`);
  return found;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = at(value, ...path);
  if (!Array.isArray(found)) throw new Error(`No list at ${path.join(".")} of ${JSON.stringify(value)}`);
  return found;
}

/** The fields of an object inside an answer. */
export function fieldsAt(value: unknown, ...path: readonly (string | number)[]): [string, unknown][] {
  const found = at(value, ...path);
  if (typeof found !== "object" || found === null) {
    throw new Error(`No object at ${path.join(".")} of ${JSON.stringify(value)}`);
  }
  return Object.entries(found);
}

/** The names in `details`, in their order; each comes with words about it. */
export function namedIn(envelope: unknown): string[] {
  return listAt(envelope, "details").map((detail) => {
    expect(textAt(detail, "message")).not.toBe("");
    return textAt(detail, "field");
  });
}

/**
 * An answer of the REST surface is the documented envelope of this code, whole and in order.
 * `fields` are the names in its details.
 */
export function expectEnvelope(
  answer: Answer,
  code: ErrorCode,
  fields?: readonly string[],
  message: string = catalogue[code].message,
): void {
  const { status } = catalogue[code];
  expect({ status: answer.status, error: answer.body["error"] }, answer.text).toEqual({
    status,
    error: code,
  });
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(Object.keys(answer.body)).toEqual(wireFields);
  expect(answer.body).toMatchObject({ success: false, message });
  const named = namedIn(answer.body);
  if (fields !== undefined) expect(named).toEqual(fields);
  expect(answer.body["doc_url"]).toMatch(new RegExp(`/reference/errors/${code}$`));
  expect(answer.body["request_id"]).toMatch(requestIdForm);
  expect(answer.body["request_id"]).toBe(answer.headers.get("x-request-id"));
  expect(answer.body["timestamp"]).toMatch(timestampForm);
}

/** A GraphQL request that was refused as a whole: `errors[]`, each with the envelope in its extensions. */
export function expectRequestError(answer: Answer, code: ErrorCode): void {
  const errors = listAt(answer.body, "errors");
  expect(errors.length).toBeGreaterThan(0);
  expect(answer.headers.get("content-type")).toMatch(/^application\/(graphql-response\+)?json/);
  for (const error of errors) {
    const envelope = Object.fromEntries(fieldsAt(error, "extensions").filter(([name]) => name !== "code"));
    expect(Object.keys(envelope).map(toSnakeCase), answer.text).toEqual(wireFields);
    expect(envelope).toMatchObject({ success: false, error: code, message: catalogue[code].message });
    expect(at(envelope, "docUrl")).toMatch(new RegExp(`/reference/errors/${code}$`));
    expect(at(envelope, "requestId")).toMatch(requestIdForm);
    expect(at(envelope, "requestId")).toBe(answer.headers.get("x-request-id"));
    expect(at(envelope, "timestamp")).toMatch(timestampForm);
  }
}

export function toSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
