import type { WritePlain } from "./text.js";

export interface PlainField {
  /** In the answer. */
  readonly key: string;
  /** Of the property. */
  readonly name: string;
  readonly write: WritePlain;
  /** Whether it writes texts without their quotes. */
  readonly isUnquoted: boolean;
}

/**
 * Generates a function for each selection. V8 optimizes it for just these properties, which makes it three times as fast as
 * one that reads properties by name. Only GraphQL names, which are letters, digits and underscores, become code.
 */
export function plainObjectWriter(fields: readonly PlainField[]): WritePlain {
  const lines = fields.map(
    ({ name }, index) =>
      `const text${index} = write${index}(value.${name}); if (text${index} === undefined) return undefined;`,
  );
  const members = fields.map(({ key, isUnquoted }, index) => {
    const quote = isUnquoted ? '"' : "";
    return `"${key}":${quote}\${text${index}}${quote}`;
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- nothing but names of the schema is in it
  const make = new Function(
    ...fields.map((_field, index) => `write${index}`),
    `"use strict";
    return (value) => {
      if (typeof value !== "object" || value === null) return undefined;
      if (value instanceof Error || typeof value.then === "function") return undefined;
      ${lines.join("\n")}
      return \`{${members.join()}}\`;
    };`,
  );
  const writers = fields.map(({ write }) => write);
  const made: unknown = Reflect.apply(make, undefined, writers);
  if (!isWriter(made)) throw new Error("No function was made");
  return made;
}

function isWriter(value: unknown): value is WritePlain {
  return typeof value === "function";
}
