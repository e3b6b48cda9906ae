import type { KeyRecordFragment } from "../generated/graphql.js";
import { Badge } from "../look/badge.js";
import { Moment } from "../look/moment.js";
import { LastUse } from "./last-use.js";
import { SecretHint } from "./secret-hint.js";
import { useTexts } from "../texts/texts.js";

/** The secrets of a key that work, the newest first. */
export function KeySecrets({ secrets }: Pick<KeyRecordFragment, "secrets">) {
  const texts = useTexts().details;
  return (
    <ul className="lk-secrets">
      {secrets.map((secret) => (
        <li key={secret.number}>
          <SecretHint secret={secret} />
          <Badge kind={secret.endsAt === null ? "good" : "warn"}>
            {secret.endsAt === null ? texts.newest : texts.older}
          </Badge>
          <span>
            {texts.created} <Moment at={secret.createdAt} />
          </span>
          <span>
            {texts.lastUsed} <LastUse at={secret.lastUsedAt} />
          </span>
          {secret.endsAt !== null && (
            <span>
              {texts.ends} <Moment at={secret.endsAt} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
