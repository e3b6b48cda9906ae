import { Fact } from "../../../packages/react/src/keys/key-facts.js";
import { LastUse } from "../../../packages/react/src/keys/last-use.js";
import { SecretHint } from "../../../packages/react/src/keys/secret-hint.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import type { KeyRecordFragment, RevokedKeyQuery } from "../generated/graphql.js";
import { AuditActor } from "./audit-actor.js";
import { keyScreenTexts } from "./key-screen-texts.js";
import { useAuditNames } from "./use-audit-names.js";

type RevokedKeys = Extract<RevokedKeyQuery["apiKeys"], { readonly __typename: "ApiKeyConnection" }>;

interface RevocationFactsProps {
  readonly apiKey: KeyRecordFragment;
  /** Null while it is not known, and where it was not recorded. */
  readonly by: RevokedKeys["edges"][number]["node"]["revokedBy"];
}

/** When a key was revoked, by whom and why, and how to recognise its secrets. */
export function RevocationFacts({ apiKey, by }: RevocationFactsProps) {
  const texts = useTexts();
  const own = keyScreenTexts.revoked;
  const names = useAuditNames([by?.reference ?? null]);
  const { revokedAt, revocationReason: reason, revocationNote: note, secrets, lastUsedAt } = apiKey;
  return (
    <dl className="lk-facts">
      <Fact name={own.at}>{revokedAt !== null && <Moment at={revokedAt} />}</Fact>
      {by !== null && (
        <Fact name={own.by}>
          <AuditActor actor={by} names={names} />
        </Fact>
      )}
      <Fact name={texts.revoke.reason}>{texts.revoke.reasons[reason ?? "none"]}</Fact>
      {note !== null && <Fact name={texts.revoke.note}>{note}</Fact>}
      <Fact name={texts.details.secrets}>
        <span className="lk-codes">
          {secrets.map((secret) => (
            <SecretHint key={secret.number} secret={secret} />
          ))}
        </span>
      </Fact>
      <Fact name={texts.revoke.lastUsed}>
        <LastUse at={lastUsedAt} />
      </Fact>
    </dl>
  );
}
