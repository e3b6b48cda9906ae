/** A result in its two forms: for people, and for programs. */
export interface Shown {
  readonly text: string;
  readonly json: unknown;
  /** What was looked at is not as it should be: the exit code says so. */
  readonly isBad?: boolean;
}

/** One property of a record: its name is the JSON's, as on REST. */
export interface Column<Item> {
  readonly name: string;
  readonly of: (item: Item) => Cell;
  /** What programs get in place of what people read. */
  readonly json?: (item: Item) => unknown;
  /** Whether a table shows it: there a line should fit on a screen. */
  readonly isBrief?: boolean;
}

export type Cell = string | number | boolean | Date | null | readonly string[];

const none = "-";

export function showTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Shown {
  const brief = columns.filter(({ isBrief }) => isBrief === true);
  const head = brief.map(({ name }) => name.toUpperCase().replaceAll("_", " "));
  const lines = [head, ...items.map((item) => brief.map((column) => textOf(column.of(item))))];
  const json = items.map((item) => toJson(columns, item));
  return { json, text: items.length === 0 ? "None." : align(lines) };
}

export function showRecord<Item>(columns: readonly Column<Item>[], item: Item, note = ""): Shown {
  const lines = columns.map(({ name, of }) => [name.replaceAll("_", " "), textOf(of(item))]);
  return { json: toJson(columns, item), text: note === "" ? align(lines) : `${align(lines)}\n\n${note}` };
}

function toJson<Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, of, json = of }) => [name, json(item)]));
}

/** Replaces control characters, with which a name could move the cursor of the terminal that shows it. */
function textOf(cell: Cell): string {
  if (cell === null) return none;
  if (cell instanceof Date) return cell.toISOString();
  const text = typeof cell === "object" ? cell.join(", ") : String(cell);
  return text === "" ? none : text.replace(/[\p{Cc}\p{Cf}]/gu, "?");
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
