import type { KeyRecordFragment, PlacesRecordFragment } from "../generated/graphql.js";
import { Heading } from "../look/heading.js";
import { Moment } from "../look/moment.js";
import { useTexts } from "../texts/texts.js";

interface UsedFromProps extends Pick<KeyRecordFragment, "secrets"> {
  readonly places: PlacesRecordFragment;
}

interface Place {
  readonly name: string;
  readonly total: number;
  readonly lastUsedAt: string;
}

/** With which secrets, from which networks and for which endpoints a key was used in the last 24 hours. */
export function UsedFrom({ secrets, places }: UsedFromProps) {
  const texts = useTexts().from;
  const { total } = places;
  if (total === 0) return <p className="lk-quiet">{texts.none}</p>;
  const lastFourOf = (number: number) => secrets.find((secret) => secret.number === number)?.lastFour;
  const named = (list: PlacesRecordFragment["networks"]): Place[] =>
    list.map((place) => ({ ...place, name: place.name ?? texts.others }));
  const ofSecrets = places.secrets.map(({ number, ...uses }) => {
    const lastFour = lastFourOf(number);
    return { ...uses, name: lastFour === undefined ? texts.endedSecret(number) : `…${lastFour}` };
  });
  return (
    <div className="lk-places">
      <PlaceList title={texts.secrets} places={ofSecrets} total={total} />
      <PlaceList title={texts.networks} places={named(places.networks)} total={total} />
      <PlaceList title={texts.endpoints} places={named(places.endpoints)} total={total} />
    </div>
  );
}

interface PlaceListProps {
  readonly title: string;
  readonly places: readonly Place[];
  readonly total: number;
}

function PlaceList({ title, places, total }: PlaceListProps) {
  const texts = useTexts().from;
  return (
    <section>
      <Heading depth={2}>{title}</Heading>
      {places.length === 0 ? (
        <p className="lk-quiet">{texts.unnamed}</p>
      ) : (
        <ul>
          {places.map(({ name, total: count, lastUsedAt }) => (
            <li key={name}>
              <code>{name}</code>
              <span className="lk-figure">{texts.share(count, total)}</span>
              <span className="lk-second">
                <Moment at={lastUsedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
