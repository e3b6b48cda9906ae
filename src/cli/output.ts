/** A result in its two forms: for people, and for programs. */
export interface Shown {
  readonly text: string;
  readonly json: unknown;
  /** What was looked at is not as it should be: the exit code says so. */
  readonly isBad?: boolean;
}

/** A record as JSON has it. Dates are not texts yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** One property of a record. */
export interface Column<Item> {
  /** Its name in JSON, as on REST. */
  readonly name: string;
  /** What JSON has of an item of the core. */
  readonly of: (item: Item, now: Date) => unknown;
  /** The same of a record that REST answered with, where that has it under another name. */
  readonly ofAnswer?: (record: JsonRecord) => unknown;
  /** What people read in place of what JSON has. */
  readonly text?: (value: unknown) => string;
  /** Whether a table shows it: there a line should fit on a screen. */
  readonly isBrief?: boolean;
}

type NamedColumn = Pick<Column<never>, "name" | "text" | "isBrief">;

const none = "-";

export function tableText(columns: readonly NamedColumn[], records: readonly JsonRecord[]): string {
  const brief = columns.filter(({ isBrief }) => isBrief === true);
  const head = brief.map(({ name }) => name.toUpperCase().replaceAll("_", " "));
  const lines = records.map((record) => brief.map((column) => cellOf(column, record)));
  return records.length === 0 ? "None." : align([head, ...lines]);
}

export function recordText(columns: readonly NamedColumn[], record: JsonRecord, note: string): string {
  const text = align(columns.map((column) => [column.name.replaceAll("_", " "), cellOf(column, record)]));
  return note === "" ? text : `${text}\n\n${note}`;
}

function cellOf({ name, text }: NamedColumn, record: JsonRecord): string {
  const value = record[name] ?? null;
  return printable(value !== null && text !== undefined ? text(value) : textOf(value)) || none;
}

function textOf(value: unknown): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Replaces control characters, with which a name could move the cursor of the terminal that shows it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "?");
}

function align(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((line) => (line[index] ?? "").length)),
  );
  return lines
    .map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}
