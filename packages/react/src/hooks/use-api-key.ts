import { useAnswer, type Answer } from "../client/use-answer.js";
import { useReadAfterGaps } from "../connected/use-read-after-gaps.js";
import { KeyDetailsDocument, type KeyRecordFragment } from "../generated/graphql.js";

/** One key. It changes by itself when somebody changes it. */
export function useApiKey(id: string): Answer<KeyRecordFragment> {
  const answer = useAnswer({ query: KeyDetailsDocument, variables: { id }, pick: (data) => data.apiKey });
  useReadAfterGaps(answer.readAgain);
  return answer;
}
