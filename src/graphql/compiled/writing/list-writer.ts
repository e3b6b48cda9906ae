import { GraphQLError, type FieldNode } from "graphql";
import { failField } from "./fail-field.js";
import type { OperationRun, Place } from "./operation-run.js";
import { isThenable, textOf, type WriteValue } from "./text.js";

/** Items are completed side by side, as they are in graphql-js. */
export function listWriter(
  writeItem: WriteValue,
  isItemNullable: boolean,
  fieldName: string,
  nodes: readonly FieldNode[],
): WriteValue {
  const write = (item: unknown, run: OperationRun, place: Place): string | Promise<string> => {
    try {
      const written = isThenable(item)
        ? Promise.resolve(item).then((value) => writeItem(value, run, place))
        : writeItem(item, run, place);
      if (!(written instanceof Promise)) return textOf(written);
      return written.then(textOf, (error: unknown) => failField(error, nodes, isItemNullable, run, place));
    } catch (error) {
      return failField(error, nodes, isItemNullable, run, place);
    }
  };

  return (value, run, place) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${fieldName}".`);
    }
    const texts: (string | Promise<string>)[] = [];
    try {
      for (const item of value) {
        texts.push(write(item, run, { prev: place, key: texts.length, typename: undefined }));
      }
    } catch (error) {
      for (const other of [...texts, ...value]) if (isThenable(other)) Promise.resolve(other).catch(ignore);
      throw error;
    }
    return texts.every(isText) ? textOf(texts) : Promise.all(texts.map((text) => Promise.resolve(text)));
  };
}

/** What failed first is what is told; the others may fail as well. */
function ignore(): void {
  // Nobody is left to be told.
}

function isText(text: string | Promise<string>): text is string {
  return typeof text === "string";
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
