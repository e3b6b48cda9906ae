import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { z } from "zod";
import { sendRequest } from "./send-request.js";
import { operatorKey } from "./test-server.js";

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export type RequestHeaders = Record<string, string>;

export const asOperator: RequestHeaders = { Authorization: `Bearer ${operatorKey}` };

export function operatorIn(accountId: string): RequestHeaders {
  return { ...asOperator, "X-Account-Id": accountId };
}

export function withKey(secret: string): RequestHeaders {
  return { Authorization: `Bearer ${secret}` };
}

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: RequestHeaders;
  readonly body?: string | Uint8Array;
}

export async function http(url: string, { method, headers, body }: HttpRequest = {}): Promise<Answer> {
  const sent = { method, body, headers: { accept: "*/*", "user-agent": "node", ...headers } };
  const { status, rawHeaders, text } = await sendRequest(url, sent);
  const received = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2)
    received.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  return answerOf(status, received, text);
}

/** The same by `fetch`, which also sends a body in chunks. */
export async function httpByFetch(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return answerOf(response.status, response.headers, await response.text());
}

function answerOf(status: number, headers: Headers, text: string): Answer {
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  return { status, headers, text, body: isJson ? parse(text) : {} };
}

export function rest(
  url: string,
  method: string,
  path: string,
  headers: RequestHeaders,
  body?: unknown,
): Promise<Answer> {
  return http(`${url}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Sends a generated operation and gives its data; anything in `errors[]` fails the test. */
export async function graphql<Data, Variables>(
  url: string,
  headers: RequestHeaders,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await graphqlText(url, headers, print(document), variables);
  const { data, errors }: { data?: Data; errors?: unknown } = answer.body;
  if (errors !== undefined || data === undefined) throw new Error(`Unexpected answer: ${answer.text}`);
  return data;
}

export function graphqlText(
  url: string,
  headers: RequestHeaders,
  query: string,
  variables?: unknown,
): Promise<Answer> {
  return http(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

const objectBody = z.record(z.string(), z.unknown());

function parse(text: string): Record<string, unknown> {
  return objectBody.parse(JSON.parse(text));
}
