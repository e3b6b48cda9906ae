import { WebSocket } from "ws";
import { restRoutes } from "../../../../src/rest/routes.js";
import type { RequestHeaders } from "../../../support/client.js";
import { textArguments } from "./graphql-fields.js";
import { asHeader, asName } from "./worst-texts.js";

/** A place of one of the faces that takes a text of a stranger. */
export interface Place {
  readonly name: string;
  /** A field of REST or an argument of GraphQL: there are hundreds. */
  readonly isField?: true;
  /** About as much as it takes. */
  readonly bytes: number;
  /** Sends the text and resolves when the server is done with it, whatever it answers. */
  readonly send: (url: string, text: string, caller: RequestHeaders) => Promise<void>;
}

const mostBody = 98_000;
const mostHead = 15_000;
/** The server gives up what it cannot read within this. */
const hangMs = 60_000;
const json = { "Content-Type": "application/json" };

async function request(url: string, init: RequestInit): Promise<void> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(hangMs), redirect: "manual" });
  await response.text();
}

function post(
  path: string,
  bodyOf: (text: string) => unknown,
  headers: RequestHeaders = json,
): Place["send"] {
  return (url, text, caller) => {
    const body = JSON.stringify(bodyOf(text));
    return request(`${url}${path}`, { method: "POST", headers: { ...caller, ...headers }, body });
  };
}

/** The bytes of a text as JSON depend on its characters. */
function fitting(text: string): string {
  const bytes = Buffer.byteLength(JSON.stringify(text));
  return bytes <= mostBody ? text : text.slice(0, Math.floor((text.length * mostBody) / bytes) - 1);
}

const documents: Readonly<Record<string, (text: string) => Record<string, unknown>>> = {
  "as the document": (text) => ({ query: text }),
  "as a field": (text) => ({ query: `{ ${asName(text)} }` }),
  "as an alias": (text) => ({ query: `{ ${asName(text)}: viewer }` }),
  "as a fragment": (text) => ({ query: `{ ...${asName(text)} }` }),
  "as a type": (text) => ({ query: `{ ... on ${asName(text)} { a } }` }),
  "as a directive": (text) => ({ query: `{ viewer @${asName(text)} { __typename } }` }),
  "as an argument": (text) => ({ query: `{ viewer(${asName(text)}: 1) { __typename } }` }),
  "as a string": (text) => ({ query: `{ apiKey(id: ${JSON.stringify(text)}) { nope } }` }),
  "as a string for a number": (text) => ({
    query: `{ apiKeys(first: ${JSON.stringify(text)}) { __typename } }`,
  }),
  "as a comment": (text) => ({ query: `{ __typename } #${text}` }),
  "as the name of the operation": (text) => ({ query: "{ __typename }", operationName: text }),
  "as a variable": (text) => ({ query: `query ($${asName(text)}: Int) { __typename }` }),
  "as the name of a value": (text) => ({ query: "{ __typename }", variables: { [text]: 1 } }),
  "as a value for a number": (text) => ({
    query: "query ($a: Int) { apiKeys(first: $a) { __typename } }",
    variables: { a: text },
  }),
  "as a value for an enum": (text) => ({
    query: "query ($a: [ApiKeyStatus!]) { apiKeys(filter: {status: $a}) { __typename } }",
    variables: { a: [text] },
  }),
  "as an unknown input field": (text) => ({
    query: "query ($a: ApiKeyFilter) { apiKeys(filter: $a) { __typename } }",
    variables: { a: { [text]: 1 } },
  }),
  "as a hash": (text) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: text } } }),
};

const eventStream = { ...json, Accept: "text/event-stream" };
const inDocuments = Object.entries(documents).flatMap(([name, bodyOf]): Place[] => [
  { name: `GraphQL, ${name}`, bytes: mostBody, send: post("/graphql", bodyOf) },
  { name: `an event stream, ${name}`, bytes: mostBody, send: post("/graphql", bodyOf, eventStream) },
  {
    name: `a WebSocket, ${name}`,
    bytes: mostBody,
    send: (url, text, caller) =>
      overWebSocket(url, caller, { authorization: caller["Authorization"] }, bodyOf(text)),
  },
]);

const inArguments = textArguments().map(({ name, query, variables }): Place => ({
  name: `GraphQL, ${name}`,
  bytes: mostBody,
  send: post("/graphql", (text) => ({ query, variables: variables(text) })),
}));

const inRest = restRoutes.flatMap(({ method, path, query, body }): Place[] => {
  const target = path.replace("{id}", "key_00000000000000000000000000");
  const asBody = method === "GET" ? [] : [...Object.keys(body.shape), null];
  const inQuery = [...Object.keys(query.shape), null];
  return [
    ...asBody.map((field): Place => ({
      name: `${method} ${path}, ${field ?? "an unknown field"}`,
      bytes: mostBody,
      send: (url, text, caller) =>
        request(`${url}${target}`, {
          method,
          headers: { ...caller, ...json },
          body: JSON.stringify({ key: "x", [field ?? text]: text.length > 0 && field === null ? 1 : text }),
        }),
    })),
    ...inQuery.map((field): Place => ({
      name: `${method} ${path}?${field ?? "unknown"}`,
      bytes: mostHead,
      send: (url, text, caller) => {
        const asked = field === null ? `${encoded(text)}=1` : `${field}=${encoded(text)}`;
        return request(`${url}${target}?${asked}`, { method, headers: caller });
      },
    })),
  ];
});

/** As it is where a URL may have it, and never longer than a URL may be. */
function encoded(text: string): string {
  return encodeURI(text).replace(/[#?]/g, "x").slice(0, mostHead).replace(/%.?$/, "");
}

const paths = [
  "/",
  "/v1/keys/",
  "/reference/errors/",
  "/graphql?query=",
  "/graphql?extensions=",
  "/sign-in?",
];
const inPaths = paths.map((path): Place => ({
  name: `the path ${path}`,
  bytes: mostHead,
  send: async (url, text, caller) => {
    // One alone is short enough to be over soon, however slowly it is read.
    await Promise.all(
      Array.from({ length: 8 }, () => request(`${url}${path}${encoded(text)}`, { headers: caller })),
    );
  },
}));

const headerNames = [
  ...["Authorization", "X-API-Key", "X-Account-Id", "Cookie", "User-Agent", "Accept", "Accept-Encoding"],
  ...["Origin", "Referer", "Sec-Fetch-Site", "X-Forwarded-For", "X-Forwarded-Uri", "X-Forwarded-Method"],
  ...[
    "X-Original-URI",
    "X-Original-Method",
    "If-None-Match",
    "Content-Type",
    "Access-Control-Request-Method",
  ],
];
const inHeaders = headerNames.flatMap((name): Place[] =>
  ["GET /v1/authorize", "POST /graphql", "OPTIONS /graphql"].map((line) => {
    const [method = "", path = ""] = line.split(" ");
    return {
      name: `${line}, ${name}`,
      bytes: mostHead,
      send: (url, text, caller) =>
        request(`${url}${path}`, {
          method,
          headers: { ...caller, ...json, [name]: asHeader(text).slice(0, mostHead) },
          ...(method === "POST" ? { body: '{"query":"{ __typename }"}' } : {}),
        }),
    };
  }),
);

const subscribe = { query: "subscription { apiKeyEvents { __typename } }" };
const inMessages = [
  place("connection_init, a value", (url, text, caller) =>
    overWebSocket(url, caller, { authorization: text, other: text.slice(0, 100) }, subscribe),
  ),
  place("connection_init, thousands of values of one header", (url, text, caller) => {
    const params: Record<string, string> = {};
    for (let index = 0; index < 5_000; index += 1) params[spelling(index)] = `${text.charAt(index)}${index}`;
    return overWebSocket(url, caller, params, subscribe);
  }),
  place("a message that is no JSON", (url, text, caller) => overWebSocket(url, caller, {}, text)),
];

/** `apiKey` with as many hyphens and underscores as make it different from all others. */
function spelling(index: number): string {
  return `apiKey${index.toString(2).replaceAll("0", "-").replaceAll("1", "_")}`;
}

function place(name: string, send: Place["send"]): Place {
  return { name: `a WebSocket, ${name}`, bytes: mostBody, send };
}

/** Greets, asks, and waits for the answer to it or for the end of the connection. */
function overWebSocket(
  url: string,
  headers: RequestHeaders,
  params: Readonly<Record<string, unknown>>,
  asked: unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
    const timer = setTimeout(() => reject(new Error("The server answers nothing")), hangMs);
    const done = () => {
      clearTimeout(timer);
      socket.terminate();
      resolve();
    };
    socket.on("error", done).on("close", done);
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", payload: params })));
    socket.on("message", (data: Buffer) => {
      if (!data.toString().includes("connection_ack")) done();
      else if (typeof asked === "string") socket.send(asked);
      else {
        for (const [id, payload] of [asked, { query: "{ __typename }" }].entries()) {
          socket.send(JSON.stringify({ id: String(id), type: "subscribe", payload }));
        }
      }
    });
  });
}

export const places: readonly Place[] = [
  ...inDocuments,
  ...[...inArguments, ...inRest].map((one): Place => ({ ...one, isField: true })),
  ...inPaths,
  ...inHeaders,
  ...inMessages,
].map((one) => ({
  ...one,
  send: (url, text, caller) => one.send(url, one.bytes === mostBody ? fitting(text) : text, caller),
}));
