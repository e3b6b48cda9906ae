import type { Problem } from "../client/problem.js";
import type { RevokeApiKeysInput, RevokeKeysMutation } from "../generated/graphql.js";

/** As the server says it. */
export type RevocationResult = Extract<
  RevokeKeysMutation["revokeApiKeys"],
  { readonly __typename: "RevokeApiKeysSuccess" }
>["results"][number];

/** Which keys: those of `ids`, at most 100, or those that `filter` finds. Who revokes them may say why. */
export type ApiKeysToRevoke = Omit<RevokeApiKeysInput, "dryRun">;

/** What becomes of each key. */
export interface ApiKeysRevocation {
  /** In the order of the ids, or the oldest key first. */
  readonly results: readonly ApiKeyRevocation[];
  /** Whether the filter finds more keys than these 100: send it again. */
  readonly hasMore: boolean;
}

export interface ApiKeyRevocation {
  /** The id that was asked for. */
  readonly id: string;
  /** The key; null when it cannot be revoked. */
  readonly apiKey: RevocationResult["apiKey"];
  /** Why it cannot be revoked; null when it can. */
  readonly problem: Problem | null;
}
