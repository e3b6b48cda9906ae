import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { UsedFrom } from "../../../packages/react/src/keys/used-from.js";
import { RevokedKeyPlacesDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { keyScreenTexts } from "./key-screen-texts.js";

/** As much as the server looks at. */
const hours = 7 * 24;

/** Where a revoked key was used from in its last days, as long as the server keeps that. */
export function RevokedKeyPlaces({
  apiKey: { id, secrets, revokedAt },
}: {
  readonly apiKey: KeyRecordFragment;
}) {
  const texts = keyScreenTexts.revoked;
  const answer = useAnswer({
    query: RevokedKeyPlacesDocument,
    variables: { id, hours, to: revokedAt },
    pick: ({ apiKeys }) => (isFailure(apiKeys) ? apiKeys : (apiKeys.edges[0]?.node.usedFrom ?? null)),
  });
  return (
    <section className="lk-section">
      <h2>{texts.from}</h2>
      <Answered answer={answer}>
        {(places) =>
          places.total === 0 ? (
            <p className="lk-quiet">{texts.fromNone}</p>
          ) : (
            <UsedFrom secrets={secrets} places={places} />
          )
        }
      </Answered>
    </section>
  );
}
