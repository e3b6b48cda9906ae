import type { KeyRecordFragment } from "../generated/graphql.js";
import { Moment } from "../look/moment.js";
import { useTexts } from "../texts/texts.js";
import { mayDo } from "./may-do.js";
import { SecretHint } from "./secret-hint.js";

const mostNamed = 4;

/** One line below the name of a key: which one it is, whose, until when, and what it may do. */
export function KeySummary({ apiKey }: { readonly apiKey: KeyRecordFragment }) {
  const texts = useTexts();
  const { createdAt, createdBy, expiresAt, externalOwnerId } = apiKey;
  const named = mayDo(apiKey, texts);
  const more = named.length - mostNamed;
  return (
    <ul className="lk-summary">
      <li>
        <SecretHint secret={apiKey} />
      </li>
      <li>
        {texts.details.created} <Moment at={createdAt} />
        {createdBy !== null && ` ${texts.list.createdBy(createdBy.email)}`}
      </li>
      {externalOwnerId !== null && (
        <li>
          {texts.details.of} <bdi>{externalOwnerId}</bdi>
        </li>
      )}
      <li>
        {expiresAt === null ? (
          texts.list.noExpiry
        ) : (
          <>
            {texts.details.expires} <Moment at={expiresAt} />
          </>
        )}
      </li>
      {named.length === 0 && <li>{texts.list.anywhere}</li>}
      {named.slice(0, mostNamed).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {more > 0 && <li>{texts.details.more(more)}</li>}
    </ul>
  );
}
