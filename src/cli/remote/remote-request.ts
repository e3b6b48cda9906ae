import { toSnakeCase } from "../../errors/wire-envelope.js";

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** What a command asks of a server elsewhere. */
export interface RemoteRequest extends Parts {
  readonly method: Method;
  readonly path: string;
  /** A list is read page after page, a record in steps one after the other. A text is printed as it comes. */
  readonly answer: "record" | "list" | "text" | "steps";
}

interface Parts {
  /** The account in which an operator acts; null when the server finds it by the credential. */
  readonly account?: string | null;
  /** By the core's names. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What to ask for besides, once this has been answered. What it answers is not shown. */
  readonly thenAsk?: ((data: unknown) => RemoteRequest) | undefined;
  /** Of steps: the record of all steps so far, null before the first, with that of one more. */
  readonly join?: ((soFar: unknown, data: unknown) => unknown) | undefined;
}

/** Of a command that no REST route can carry out. */
export const needsDatabase = "needs the database";

/** What a command asks of a server elsewhere, or that it cannot. */
export type Remote = RemoteRequest | typeof needsDatabase;

const ofMethod =
  (method: Method) =>
  (path: string, parts: Parts = {}): RemoteRequest => ({ method, path, answer: "record", ...parts });

export const get = ofMethod("GET");
export const post = ofMethod("POST");
export const patch = ofMethod("PATCH");
export const del = ofMethod("DELETE");

export function getList(path: string, parts: Parts = {}): RemoteRequest {
  return { ...get(path, parts), answer: "list" };
}

export function getText(path: string, parts: Parts = {}): RemoteRequest {
  return { ...get(path, parts), answer: "text" };
}

/** A record that the server makes in steps: the `end_cursor` of each says where the next one begins. */
export function getInSteps(path: string, parts: Parts & Required<Pick<Parts, "join">>): RemoteRequest {
  return { ...get(path, parts), answer: "steps" };
}

/** A path with ids in it. An empty id, `.` and `..` would lead to another path: `-` is nobody's id either. */
export function pathTo(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return String.raw(parts, ...ids.map((id) => (/^\.{0,2}$/.test(id) ? "-" : encodeURIComponent(id))));
}

/** The query as REST names it. What is null or absent is left out, and a list is a parameter for each of its items. */
export function queryText(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && item !== undefined)
      .map((item): [string, string] => [
        toSnakeCase(name),
        item instanceof Date ? item.toISOString() : String(item),
      ]),
  );
  return pairs.length === 0 ? "" : `?${String(new URLSearchParams(pairs))}`;
}

/** An input of the core by REST's names. Metadata has names of its own. */
export function inRestNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date || Array.isArray(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      toSnakeCase(name),
      name === "metadata" ? inner : inRestNames(inner),
    ]),
  );
}
