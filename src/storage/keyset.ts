import type { PageWindow, Position, Slice } from "../core/model/paging/page.js";

export type Direction = "asc" | "desc";

/** A column to page by. Null sorts before every value: a key that was never used comes before the oldest use. */
export interface KeysetColumn {
  readonly field: string;
  readonly isDate: boolean;
  readonly isNullable: boolean;
  /** A number that no two rows share: rows are sorted by it alone, and a position has it as its id. */
  readonly isNumber?: true;
}

/** The order of most lists. */
export const createdAt: KeysetColumn = { field: "createdAt", isDate: true, isNullable: false };

/** A Prisma `where` over the paged column and the id. */
export type KeysetWhere = Readonly<Record<string, unknown>>;

export function orderByOf({ field, isNullable }: KeysetColumn, direction: Direction) {
  const nulls = direction === "asc" ? ("first" as const) : ("last" as const);
  return [{ [field]: isNullable ? { sort: direction, nulls } : direction }, { id: direction }];
}

export function opposite(direction: Direction): Direction {
  return direction === "asc" ? "desc" : "asc";
}

/** The rows after a position in this direction. `inclusive` includes the row at the position. */
export function beyond(
  { field, isDate, isNullable, isNumber }: KeysetColumn,
  direction: Direction,
  { value, id }: Position,
  inclusive = false,
): KeysetWhere {
  const ascending = direction === "asc";
  const than = ascending ? "gt" : "lt";
  const idThan = inclusive ? `${than}e` : than;
  if (isNumber) return { [field]: { [idThan]: BigInt(id) } };
  const point = value === null || !isDate ? value : new Date(value);
  const same = { [field]: point, id: { [idThan]: id } };
  if (point === null) return ascending ? { OR: [{ [field]: { not: null } }, same] } : same;
  const further = [{ [field]: { [than]: point } }, same];
  return { OR: isNullable && !ascending ? [...further, { [field]: null }] : further };
}

interface KeysetReader<Row> {
  find(where: readonly KeysetWhere[], direction: Direction, limit: number): Promise<readonly Row[]>;
  findOne(where: readonly KeysetWhere[]): Promise<object | null>;
}

/** Reads a page of an ordered set with one statement, and one more for each given cursor. */
export async function readWindow<Row>(
  column: KeysetColumn,
  direction: Direction,
  { limit, from, after, before }: PageWindow,
  reader: KeysetReader<Row>,
): Promise<Slice<Row>> {
  const back = opposite(direction);
  const bounds = [
    ...(after === null ? [] : [beyond(column, direction, after)]),
    ...(before === null ? [] : [beyond(column, back, before)]),
  ];
  const [rows, oneBefore, oneAfter] = await Promise.all([
    reader.find(bounds, from === "start" ? direction : back, limit + 1),
    after === null ? null : reader.findOne([beyond(column, back, after, true)]),
    before === null ? null : reader.findOne([beyond(column, direction, before, true)]),
  ]);
  const hasBeforeStart = oneBefore !== null;
  const hasAfterEnd = oneAfter !== null;
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return from === "start"
    ? { items: page, hasNextPage: hasMore || hasAfterEnd, hasPreviousPage: hasBeforeStart }
    : { items: page.reverse(), hasNextPage: hasAfterEnd, hasPreviousPage: hasMore || hasBeforeStart };
}
