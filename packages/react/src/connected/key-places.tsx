import { Answered } from "./answered.js";
import { isFailure, useAnswer } from "../client/use-answer.js";
import { useReadEvery } from "../client/use-read-every.js";
import { KeyPlacesDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { useTexts } from "../texts/texts.js";
import { Heading } from "../look/heading.js";
import { useMaySeeUsage } from "./acting.js";
import { UsedFrom } from "../keys/used-from.js";

export function useKeyPlaces(id: string) {
  return useAnswer({
    query: KeyPlacesDocument,
    variables: { id },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.usedFrom),
    isPaused: !useMaySeeUsage(),
  });
}

/** Places are ten seconds behind, and more while many keys are in use. */
const placesMs = 15_000;

export function KeyPlaces({ apiKey: { id, secrets } }: { readonly apiKey: KeyRecordFragment }) {
  const answer = useKeyPlaces(id);
  useReadEvery(placesMs, answer);
  return (
    <section className="lk-section">
      <Heading depth={1}>{useTexts().from.title}</Heading>
      <Answered answer={answer}>{(places) => <UsedFrom secrets={secrets} places={places} />}</Answered>
    </section>
  );
}
