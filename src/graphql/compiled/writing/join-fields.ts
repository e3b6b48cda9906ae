import type { FieldWriter, WriteObject } from "./text.js";

/** Resolves fields in order. A field that waits does not delay the others. */
export function joinFields(fields: readonly FieldWriter[]): WriteObject {
  return (source, run, path) => {
    let text = "{";
    for (const field of fields) {
      const written = field.write(source, run, path);
      if (typeof written !== "string") {
        const rest = fields.slice(fields.indexOf(field));
        return joinLater(text, written, rest, (other) => other.write(source, run, path));
      }
      text += field.label + written;
    }
    return `${text}}`;
  };
}

/** For mutations: each field waits for the one before it, and none runs after an error that makes the answer null. */
export function joinFieldsInTurn(fields: readonly FieldWriter[]): WriteObject {
  if (fields.length === 0) return () => "{}";
  return (source, run, path) => {
    let text: string | Promise<string> = "{";
    for (const [index, { label, write }] of fields.entries()) {
      const end = index === fields.length - 1 ? "}" : "";
      const add = (begun: string) => {
        const written = write(source, run, path);
        const joined = (own: string) => `${begun}${label}${own}${end}`;
        return typeof written === "string" ? joined(written) : written.then(joined);
      };
      text = typeof text === "string" ? add(text) : text.then(add);
    }
    return text;
  };
}

function joinLater(
  begun: string,
  first: Promise<string>,
  fields: readonly FieldWriter[],
  write: (field: FieldWriter) => string | Promise<string>,
): Promise<string> {
  const joined = (written: readonly string[]) => {
    const texts = fields.map(({ label }, index) => `${label}${written[index] ?? ""}`);
    return `${begun}${texts.join("")}}`;
  };
  const texts: Promise<string>[] = [first];
  try {
    for (const field of fields.slice(1)) texts.push(Promise.resolve(write(field)));
  } catch (error) {
    // The others may fail as well. The first error is reported.
    return Promise.all(texts)
      .then(joined)
      .finally(() => {
        throw error;
      });
  }
  return Promise.all(texts).then(joined);
}
