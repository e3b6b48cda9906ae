import type { GraphQLError } from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** The path of a value in the answer. Each is one object, so that paths can be compared by identity. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** One run of a compiled operation. */
export class OperationRun {
  readonly errors: GraphQLError[] = [];
  #nulled: Set<Path | undefined> | undefined;

  constructor(
    readonly context: unknown,
    readonly variables: Variables,
  ) {}

  /** Ignores an error inside a value that an earlier error has made null. */
  addError(error: GraphQLError, path: Path | undefined): void {
    this.#nulled ??= new Set();
    for (let at = path; at !== undefined; at = at.prev) if (this.#nulled.has(at)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.errors.push(error);
  }
}
