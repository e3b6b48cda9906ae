import type { KeyRecordFragment } from "../generated/graphql.js";
import { Badge } from "../look/badge.js";
import { Moment } from "../look/moment.js";
import { LastUse } from "./last-use.js";
import { useTexts } from "../texts/texts.js";

/** The secrets of a key that work, the newest first. */
export function KeySecrets({ secrets }: Pick<KeyRecordFragment, "secrets">) {
  const texts = useTexts().details;
  return (
    <ul className="lk-secrets">
      {secrets.map(({ number, prefix, lastFour, createdAt, lastUsedAt, endsAt }) => (
        <li key={number}>
          <code>{`${prefix}_…${lastFour}`}</code>
          <Badge kind={endsAt === null ? "good" : "warn"}>
            {endsAt === null ? texts.newest : texts.older}
          </Badge>
          <span>
            {texts.created} <Moment at={createdAt} />
          </span>
          <span>
            {texts.lastUsed} <LastUse at={lastUsedAt} />
          </span>
          {endsAt !== null && (
            <span>
              {texts.ends} <Moment at={endsAt} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
