export const operationKinds = ["check", "query", "mutation", "subscription"] as const;

/** An operation of GraphQL that was found in its document. */
export interface RanOperation {
  /** `check` for one that only checks keys. */
  readonly kind: (typeof operationKinds)[number];
  /** Chosen by the client; null where it has none. */
  readonly name: string | null;
}

export function operationText({ kind, name }: RanOperation): string {
  return name === null ? kind : `${kind} ${name}`;
}
