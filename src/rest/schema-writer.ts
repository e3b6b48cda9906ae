import { z } from "zod";
import { quoted } from "../json/json-text.js";

/**
 * Generates a function that writes values of a schema as `JSON.stringify` does, in less than half the time, because the
 * function knows the members and their types. For answers that are written thousands of times a second.
 */
export function schemaWriter<Schema extends z.ZodObject>(schema: Schema): (value: z.input<Schema>) => string {
  const code = `"use strict"; return (value) => \`${template(schema, "value")}\`;`;
  // oxlint-disable-next-line typescript/no-implied-eval -- nothing but names of the schema is in it
  const made: unknown = Reflect.apply(new Function("quoted", "list", code), undefined, [quoted, list]);
  if (!isWriter(made)) throw new Error("No function was made");
  return made;
}

/** The part of a template literal that writes the value of an expression. */
function template(schema: unknown, value: string): string {
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape);
    return `{${members.map(([name, member]) => `"${name}":${template(member, `${value}.${name}`)}`).join()}}`;
  }
  if (schema instanceof z.ZodNullable) {
    return `\${${value} === null ? "null" : \`${template(schema.unwrap(), value)}\`}`;
  }
  if (schema instanceof z.ZodArray)
    return `\${list(${value}, (item) => \`${template(schema.element, "item")}\`)}`;
  if (schema instanceof z.ZodString) return `\${quoted(${value})}`;
  if (schema instanceof z.ZodISODateTime || schema instanceof z.ZodEnum) return `"\${${value}}"`;
  const isPlain = schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean;
  return isPlain ? `\${${value}}` : `\${JSON.stringify(${value})}`;
}

function list(items: readonly unknown[], write: (item: unknown) => string): string {
  let text = "";
  for (const item of items) text += text === "" ? write(item) : `,${write(item)}`;
  return `[${text}]`;
}

function isWriter(value: unknown): value is (value: unknown) => string {
  return typeof value === "function";
}
