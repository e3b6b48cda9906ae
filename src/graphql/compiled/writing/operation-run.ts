import type { GraphQLError } from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** Where in an answer something is. Each place is one object, so that places can be compared. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** One run of a compiled operation. */
export class OperationRun {
  readonly errors: GraphQLError[] = [];
  #nulled: Set<Place | undefined> | undefined;

  constructor(
    readonly context: unknown,
    readonly variables: Variables,
  ) {}

  /** Where an answer is null already because of an error, a later one in it is not told. */
  addError(error: GraphQLError, place: Place | undefined): void {
    this.#nulled ??= new Set();
    for (let at = place; at !== undefined; at = at.prev) if (this.#nulled.has(at)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(place);
    this.errors.push(error);
  }
}
