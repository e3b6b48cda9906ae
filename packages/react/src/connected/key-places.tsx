import { Answered } from "./answered.js";
import { isFailure, useAnswer } from "../client/use-answer.js";
import { KeyPlacesDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { useKeyTexts } from "../keys/texts.js";
import { UsedFrom } from "../keys/used-from.js";

export function useKeyPlaces(id: string) {
  return useAnswer({
    query: KeyPlacesDocument,
    variables: { id },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.usedFrom),
  });
}

export function KeyPlaces({ apiKey: { id, secrets } }: { readonly apiKey: KeyRecordFragment }) {
  const answer = useKeyPlaces(id);
  return (
    <section className="lk-section">
      <h2>{useKeyTexts().from.title}</h2>
      <Answered answer={answer}>{(places) => <UsedFrom secrets={secrets} places={places} />}</Answered>
    </section>
  );
}
