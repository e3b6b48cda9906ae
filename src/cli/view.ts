import { z } from "zod";
import { recordText, tableText, type Column, type JsonRecord, type Shown } from "./output.js";

/** How a result is shown: the same, whether the core in this process gave it or a server elsewhere. */
export interface View<Value> {
  readonly ofValue: (value: Value, now: Date) => Shown;
  /** Of the `data` of a REST answer. Throws when that is no such data. */
  readonly ofAnswer: (data: unknown) => Shown;
}

const recordSchema = z.record(z.string(), z.unknown());

/** Records, a line each. */
export function asTable<Item>(columns: readonly Column<Item>[]): View<readonly Item[]> {
  const show = (json: readonly JsonRecord[]): Shown => ({ json, text: tableText(columns, json) });
  return {
    ofValue: (items, now) => show(items.map((item) => jsonOf(columns, item, now))),
    ofAnswer: (data) =>
      show(
        z
          .array(recordSchema)
          .parse(data)
          .map((record) => pick(columns, record)),
      ),
  };
}

/** One record, a line for each property. */
export function asRecord<Item>(columns: readonly Column<Item>[], note = ""): View<Item> {
  const show = (json: JsonRecord): Shown => ({ json, text: recordText(columns, json, note) });
  return {
    ofValue: (item, now) => show(jsonOf(columns, item, now)),
    ofAnswer: (data) => show(pick(columns, recordSchema.parse(data))),
  };
}

/** JSON that the core makes for all faces, so that REST answers with the same. */
export function asJson<Value, Json>(
  toJson: (value: Value) => unknown,
  schema: z.ZodType<Json>,
  text: (json: Json) => string,
): View<Value> {
  const show = (json: unknown): Shown => ({ json, text: text(schema.parse(json)) });
  return { ofValue: (value) => show(toJson(value)), ofAnswer: show };
}

/** A view of a part of a value, and of a part of an answer. */
export function viewOf<Value, Part>(
  view: View<Part>,
  ofValue: (value: Value) => Part,
  ofAnswer: (data: unknown) => unknown = (data) => data,
): View<Value> {
  return {
    ofValue: (value, now) => view.ofValue(ofValue(value), now),
    ofAnswer: (data) => view.ofAnswer(ofAnswer(data)),
  };
}

/** The same view, which says from the JSON whether what was looked at is as it should be. */
export function withVerdict<Value>(view: View<Value>, isBad: (json: unknown) => boolean): View<Value> {
  const judge = (shown: Shown): Shown => ({ ...shown, isBad: isBad(shown.json) });
  return {
    ofValue: (value, now) => judge(view.ofValue(value, now)),
    ofAnswer: (data) => judge(view.ofAnswer(data)),
  };
}

/** What is under these names in JSON; null when it is not there. */
export function at(json: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => recordSchema.safeParse(value).data?.[name] ?? null, json);
}

function jsonOf<Item>(columns: readonly Column<Item>[], item: Item, now: Date): JsonRecord {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(item, now)]));
}

function pick<Item>(columns: readonly Column<Item>[], record: JsonRecord): JsonRecord {
  return Object.fromEntries(
    columns.map(({ name, ofAnswer }) => [
      name,
      (ofAnswer === undefined ? record[name] : ofAnswer(record)) ?? null,
    ]),
  );
}
