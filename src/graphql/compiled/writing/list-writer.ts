import { GraphQLError } from "graphql";
import { complete, type Expected } from "./complete.js";
import { isThenable, textOf, type WriteValue } from "./text.js";

/** Completes items concurrently, as graphql-js does. */
export function listWriter(expectedItem: Expected, fieldName: string): WriteValue {
  return (value, run, path) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${fieldName}".`);
    }
    const texts: (string | Promise<string>)[] = [];
    try {
      for (const item of value) {
        texts.push(complete(item, expectedItem, run, { prev: path, key: texts.length, typename: undefined }));
      }
    } catch (error) {
      for (const other of [...texts, ...value]) if (isThenable(other)) Promise.resolve(other).catch(ignore);
      throw error;
    }
    return texts.every(isText) ? textOf(texts) : Promise.all(texts.map((text) => Promise.resolve(text)));
  };
}

function ignore(): void {
  // Only the first error of a list is reported.
}

function isText(text: string | Promise<string>): text is string {
  return typeof text === "string";
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
