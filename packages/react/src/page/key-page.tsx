import { useState } from "react";
import { useEvery } from "../client/use-every.js";
import { useMayChange, useMaySeeUsage } from "../connected/acting.js";
import { KeyPlaces } from "../connected/key-places.js";
import { KeyRotation } from "../connected/key-rotation.js";
import { KeyUsage } from "../connected/key-usage.js";
import { RevokeKey } from "../connected/revoke-key.js";
import { RotateKey } from "../connected/rotate-key.js";
import { useApiKey } from "../hooks/use-api-key.js";
import { KeyFacts } from "../keys/key-facts.js";
import { KeySecrets } from "../keys/key-secrets.js";
import { KeySummary } from "../keys/key-summary.js";
import { Badge } from "../look/badge.js";
import { Button } from "../look/button.js";
import { Heading } from "../look/heading.js";
import { Notice } from "../look/notice.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";
import { useTexts } from "../texts/texts.js";
import { NewSecret } from "./new-secret.js";
import { PageHead } from "./page-head.js";

interface KeyPageProps {
  readonly id: string;
  /** What the reader came for. */
  readonly asks: "rotate" | null;
  readonly onBack: () => void;
}

const pollMs = 2_000;

/** One key: its state, its usage, its secrets, and how to rotate and revoke it. */
export function KeyPage({ id, asks, onBack }: KeyPageProps) {
  const texts = useTexts();
  const mayChange = useMayChange();
  const maySeeUsage = useMaySeeUsage();
  const [asked, setAsked] = useState<"rotate" | "revoke" | null>(asks);
  const [secret, setSecret] = useState<string | null>(null);
  const { value: apiKey, problem, readAgain } = useApiKey(id);
  const isRotating = apiKey !== null && apiKey.rotation !== null;
  // A use changes no record, so no event tells of it.
  useEvery(pollMs, () => {
    if (isRotating) readAgain();
  });

  if (secret !== null) {
    return <NewSecret title={texts.secret.rotatedTitle} secret={secret} onDone={() => setSecret(null)} />;
  }
  const isGone = problem?.code === "key_not_found";
  if (apiKey === null || isGone) {
    return (
      <>
        <PageHead title={problem === null ? texts.list.key : texts.details.gone} onBack={onBack} />
        {problem === null ? (
          <RowsToCome />
        ) : isGone ? (
          <Notice kind="info" title={texts.details.goneText} />
        ) : (
          <ProblemNotice problem={problem} onRetry={readAgain} />
        )}
      </>
    );
  }
  const { status } = apiKey;
  const mayRotate = status === "ACTIVE" && mayChange("ROTATE_KEYS", apiKey);
  return (
    <>
      <PageHead
        title={apiKey.name}
        onBack={onBack}
        aside={
          <>
            <Badge kind="quiet">{apiKey.environment}</Badge>
            <Badge kind={status === "ACTIVE" ? "good" : "warn"}>{texts.statuses[status]}</Badge>
          </>
        }
        actions={
          <>
            {mayRotate && !isRotating && (
              <Button onClick={() => setAsked("rotate")}>{texts.details.rotate}</Button>
            )}
            {status !== "REVOKED" && mayChange("REVOKE_KEYS", apiKey) && (
              <Button kind="danger" onClick={() => setAsked("revoke")}>
                {texts.details.revoke}
              </Button>
            )}
          </>
        }
      />
      <KeySummary apiKey={apiKey} />
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <KeyRotation apiKey={apiKey} mayRotate={mayRotate} />
      {maySeeUsage && <KeyUsage id={id} />}
      <section className="lk-section">
        <Heading depth={1}>{texts.details.secrets}</Heading>
        <KeySecrets secrets={apiKey.secrets} />
      </section>
      {maySeeUsage && <KeyPlaces apiKey={apiKey} />}
      <section className="lk-section">
        <Heading depth={1}>{texts.details.settings}</Heading>
        <KeyFacts apiKey={apiKey} />
      </section>
      {asked === "rotate" && mayRotate && (
        <RotateKey
          apiKey={apiKey}
          onSecret={(shown) => {
            setAsked(null);
            setSecret(shown);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "revoke" && <RevokeKey apiKey={apiKey} onEnd={onBack} onClose={() => setAsked(null)} />}
    </>
  );
}
