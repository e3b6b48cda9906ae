import type { ReactNode } from "react";
import { Link } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyFacts } from "../../../packages/react/src/keys/key-facts.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { RevokedKeyDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { KeyHistory } from "./key-history.js";
import { keyScreenTexts } from "./key-screen-texts.js";
import { RevocationFacts } from "./revocation-facts.js";
import { RevokedKeyPlaces } from "./revoked-key-places.js";
import { RevokedKeyUsage } from "./revoked-key-usage.js";

interface RevokedKeyScreenProps {
  readonly id: string;
  /** The key, where the page showed it before it was revoked. */
  readonly known: KeyRecordFragment | null;
  /** What to show where no key of the account has the id. */
  readonly missing: ReactNode;
}

/** A key that was revoked: when, by whom and why, and what it was used for. Nothing of it can be changed. */
export function RevokedKeyScreen({ id, known, missing }: RevokedKeyScreenProps) {
  const texts = useTexts();
  const mayCreate = usePermission("CREATE_KEYS");
  const { value, problem, readAgain } = useAnswer({
    query: RevokedKeyDocument,
    variables: { id },
    pick: (data) => data.apiKeys,
  });
  const found = value?.edges[0]?.node ?? null;
  const apiKey = found ?? known;
  if (apiKey === null && value !== null) return missing;
  if (apiKey === null) {
    return (
      <Screen title="API key">
        {problem === null ? <RowsToCome /> : <ProblemNotice problem={problem} onRetry={readAgain} />}
      </Screen>
    );
  }
  const own = keyScreenTexts.revoked;
  return (
    <Screen
      title={own.title(apiKey.name)}
      aside={
        <>
          <Badge kind="bad">{texts.statuses.REVOKED}</Badge>
          <Badge kind="quiet">{apiKey.environment}</Badge>
        </>
      }
      actions={
        mayCreate ? (
          <Link className="lk-button" to="/keys/new">
            {texts.create.action}
          </Link>
        ) : undefined
      }
    >
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <Notice kind="bad" title={own.refused}>
        {own.advice}
      </Notice>
      <div className="lk-columns">
        <section className="lk-section">
          <h2>{own.facts}</h2>
          <RevocationFacts apiKey={apiKey} by={found?.revokedBy ?? null} />
        </section>
        <section className="lk-section">
          <h2>{own.settings}</h2>
          <KeyFacts apiKey={apiKey} />
        </section>
      </div>
      <RevokedKeyUsage apiKey={apiKey} />
      <RevokedKeyPlaces apiKey={apiKey} />
      <KeyHistory id={id} />
    </Screen>
  );
}
