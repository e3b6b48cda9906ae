import { useAnswer, type Answer } from "../client/use-answer.js";
import { useReadAfterGaps } from "../connected/use-read-after-gaps.js";
import { KeyListDocument, type KeyListQueryVariables, type KeyRecordFragment } from "../generated/graphql.js";

/** Which keys to list, as `apiKeys` of the GraphQL API takes it. */
export interface ApiKeysQuestion {
  /** 1 to 100; 20 when absent. */
  readonly first?: number;
  /** The `endCursor` of the previous page. */
  readonly after?: string | null;
  readonly filter?: KeyListQueryVariables["filter"];
  readonly orderBy?: KeyListQueryVariables["orderBy"];
}

export interface ApiKeyPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: KeyRecordFragment }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of the list. It changes by itself when keys are created, changed or revoked. */
export function useApiKeys(question: ApiKeysQuestion = {}): Answer<ApiKeyPage> {
  const answer = useAnswer({
    query: KeyListDocument,
    variables: { ...question, first: question.first ?? 20 },
    pick: (data) => data.apiKeys,
  });
  useReadAfterGaps(answer.readAgain);
  return answer;
}
