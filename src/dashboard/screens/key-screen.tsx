import { keyScreenTexts } from "./key-screen-texts.js";
import { useEffect, useState } from "react";
import { Link, navigate, useAddress } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { useApiKey } from "../../../packages/react/src/hooks/use-api-key.js";
import { KeyFacts } from "../../../packages/react/src/keys/key-facts.js";
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
import { useMayChange } from "../../../packages/react/src/connected/acting.js";

const pollMs = 2_000;

export function KeyScreen({ id }: { readonly id: string }) {
  const texts = useTexts();
  const { search } = useAddress();
  const mayChange = useMayChange();
  const [asked, setAsked] = useState<"rotate" | "revoke" | null>(search.has("rotate") ? "rotate" : null);
  const [secret, setSecret] = useState<string | null>(null);
  const { value: apiKey, problem, readAgain } = useApiKey(id);
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
  if (problem?.code === "key_not_found") {
    return (
      <Screen title={texts.details.gone}>
        <Notice
          kind="info"
          title={problem.message}
          actions={
            <Link className="lk-button" to="/keys?view=revoked">
              {keyScreenTexts.showRevoked}
            </Link>
          }
        >
          {texts.details.goneText}
        </Notice>
      </Screen>
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
        <RevokeKey
          apiKey={apiKey}
          onEnd={() => navigate("/keys?view=revoked")}
          onClose={() => setAsked(null)}
        />
      )}
    </Screen>
  );
}
