import type { FieldWriter, WriteObject } from "./text.js";

/** Fields are resolved in their order; one that waits holds up none of the others. */
export function joinFields(fields: readonly FieldWriter[]): WriteObject {
  return (source, run, place) => {
    let text = "{";
    for (const field of fields) {
      const written = field.write(source, run, place);
      if (typeof written !== "string") {
        const rest = fields.slice(fields.indexOf(field));
        return joinLater(text, written, rest, (other) => other.write(source, run, place));
      }
      text += field.label + written;
    }
    return `${text}}`;
  };
}

/** As mutations are: each waits for the one before it, and none runs after one that took the answer along. */
export function joinFieldsInTurn(fields: readonly FieldWriter[]): WriteObject {
  return async (source, run, place) => {
    const texts: string[] = [];
    for (const { label, write } of fields) texts.push(`${label}${await write(source, run, place)}`);
    return `{${texts.join("")}}`;
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
  // Nearly always: the one field of a whole answer.
  if (fields.length === 1) return first.then((text) => joined([text]));
  const texts: Promise<string>[] = [first];
  try {
    for (const field of fields.slice(1)) texts.push(Promise.resolve(write(field)));
  } catch (error) {
    return settled(texts).then(() => {
      throw error;
    });
  }
  return Promise.all(texts).then(joined);
}

/** The others may fail as well, which is nobody's concern any more. */
async function settled(texts: readonly Promise<string>[]): Promise<void> {
  try {
    await Promise.all(texts);
  } catch {
    // What failed first is what is told.
  }
}
