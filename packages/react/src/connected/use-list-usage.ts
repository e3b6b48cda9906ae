import { isFailure, useAnswer } from "../client/use-answer.js";
import { useMaySeeUsage } from "./acting.js";
import { KeyListUsageDocument, type KeyListQueryVariables } from "../generated/graphql.js";

interface DayOfKey {
  readonly total: number;
  readonly perBucket: readonly number[];
}

/** The last 24 hours of each key of a page. They are asked for by themselves, so that the list need not wait for them. */
export function useListUsage(variables: KeyListQueryVariables): ReadonlyMap<string, DayOfKey> {
  const { value } = useAnswer({
    query: KeyListUsageDocument,
    variables,
    pick: (data) => data.apiKeys,
    isPaused: !useMaySeeUsage(),
  });
  return new Map(
    value?.edges.flatMap(({ node: { id, usage } }) =>
      isFailure(usage) ? [] : [[id, usage.counts] as const],
    ) ?? [],
  );
}
