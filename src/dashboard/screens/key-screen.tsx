import { keyScreenTexts } from "./key-screen-texts.js";
import { useEffect, useState } from "react";
import { Link, useAddress } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { useApiKey } from "../../../packages/react/src/hooks/use-api-key.js";
import { KeyFacts } from "../../../packages/react/src/keys/key-facts.js";
import { KeySummary } from "../../../packages/react/src/keys/key-summary.js";
import { KeySecrets } from "../../../packages/react/src/keys/key-secrets.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { KeyHistory } from "./key-history.js";
import { KeyLimits } from "./key-limits.js";
import { KeyPlaces } from "../../../packages/react/src/connected/key-places.js";
import { KeyRotation } from "../../../packages/react/src/connected/key-rotation.js";
import { KeyUsage } from "../../../packages/react/src/connected/key-usage.js";
import { RevokeKey } from "../../../packages/react/src/connected/revoke-key.js";
import { RotateKey } from "../../../packages/react/src/connected/rotate-key.js";
import { ShownSecret } from "./shown-secret.js";
import type { Answer } from "../../../packages/react/src/client/use-answer.js";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { RevokedKeyScreen } from "./revoked-key-screen.js";
import { useMayChange } from "../../../packages/react/src/connected/acting.js";

const pollMs = 2_000;

/** A key, whether it works or was revoked. A look-up by the id finds only one that is not revoked. */
export function KeyScreen({ id }: { readonly id: string }) {
  const answer = useApiKey(id);
  const { value, problem } = answer;
  const isRevoked = value?.status === "REVOKED";
  if (!isRevoked && problem?.code !== "key_not_found") return <UsableKeyScreen id={id} answer={answer} />;
  return (
    <RevokedKeyScreen
      id={id}
      known={isRevoked ? value : null}
      missing={<MissingKey message={problem?.message} />}
    />
  );
}

function MissingKey({ message }: { readonly message: string | undefined }) {
  const texts = keyScreenTexts.missing;
  return (
    <Screen title={useTexts().details.gone}>
      <Notice
        kind="info"
        title={message}
        actions={
          <Link className="lk-button" to="/keys">
            {texts.action}
          </Link>
        }
      >
        {texts.text}
      </Notice>
    </Screen>
  );
}

interface UsableKeyScreenProps {
  readonly id: string;
  readonly answer: Answer<KeyRecordFragment>;
}

function UsableKeyScreen({ id, answer }: UsableKeyScreenProps) {
  const texts = useTexts();
  const { search } = useAddress();
  const mayChange = useMayChange();
  const [asked, setAsked] = useState<"rotate" | "revoke" | null>(search.has("rotate") ? "rotate" : null);
  const [secret, setSecret] = useState<string | null>(null);
  const { value: apiKey, problem, readAgain } = answer;
  const isRotating = apiKey?.rotation != null;
  // A use changes no record, so no event tells of it.
  useEffect(() => {
    if (!isRotating) return;
    const timer = setInterval(readAgain, pollMs);
    return () => clearInterval(timer);
  }, [isRotating]);

  if (secret !== null) {
    return (
      <ShownSecret
        title={texts.secret.rotatedTitle}
        keyId={id}
        secret={secret}
        onDone={() => setSecret(null)}
      />
    );
  }
  if (apiKey === null) {
    return (
      <Screen title="API key">
        {problem === null ? <RowsToCome /> : <ProblemNotice problem={problem} onRetry={readAgain} />}
      </Screen>
    );
  }
  const mayRotate = mayChange("ROTATE_KEYS", apiKey);
  return (
    <Screen
      title={apiKey.name}
      aside={
        <>
          <Badge kind="quiet">{apiKey.environment}</Badge>
          <Badge kind={apiKey.status === "ACTIVE" ? "good" : "warn"}>{texts.statuses[apiKey.status]}</Badge>
        </>
      }
      actions={
        <>
          {mayRotate && !isRotating && apiKey.status === "ACTIVE" && (
            <Button onClick={() => setAsked("rotate")}>{texts.details.rotate}</Button>
          )}
          {mayChange("UPDATE_KEYS", apiKey) && (
            <Link className="lk-button" to={`/keys/${id}/edit`}>
              {texts.details.edit}
            </Link>
          )}
          {mayChange("REVOKE_KEYS", apiKey) && (
            <Button kind="danger" onClick={() => setAsked("revoke")}>
              {texts.details.revoke}
            </Button>
          )}
        </>
      }
    >
      <KeySummary apiKey={apiKey} />
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <KeyRotation apiKey={apiKey} mayRotate={mayRotate} />
      <div className="lk-columns-main">
        <KeyUsage id={id} />
        <KeyLimits id={id} />
      </div>
      <section className="lk-section">
        <h2>{texts.details.secrets}</h2>
        <KeySecrets secrets={apiKey.secrets} />
      </section>
      <KeyPlaces apiKey={apiKey} />
      <div className="lk-columns">
        <section className="lk-section">
          <h2>{texts.details.settings}</h2>
          <KeyFacts apiKey={apiKey} />
        </section>
        <KeyHistory id={id} />
      </div>
      {asked === "rotate" && (
        <RotateKey
          apiKey={apiKey}
          onSecret={(shown) => {
            setAsked(null);
            setSecret(shown);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "revoke" && (
        <RevokeKey apiKey={apiKey} onEnd={() => setAsked(null)} onClose={() => setAsked(null)} />
      )}
    </Screen>
  );
}
