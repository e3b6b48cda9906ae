/** Where a row stands in an order: the value it is sorted by, then its id. */
export interface Position {
  readonly value: string | null;
  readonly id: string;
}

/** Which rows of an ordered set to read: at most `limit`, from the start or from the end. */
export interface PageWindow {
  readonly limit: number;
  readonly from: "start" | "end";
  readonly after: Position | null;
  readonly before: Position | null;
}

export interface Page<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts the whole set, not the page; asked only when somebody wants to know. */
  countAll(): Promise<number>;
}

export interface Edge<Item> {
  readonly item: Item;
  readonly cursor: string;
}

/** What storage gives for a window, in the order asked for. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
