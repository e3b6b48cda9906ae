import { useId, type ReactNode } from "react";
import type { KeyRecordFragment } from "../generated/graphql.js";
import { Button } from "../look/button.js";
import { Heading } from "../look/heading.js";
import { Icon } from "../look/icons.js";
import { Moment } from "../look/moment.js";
import { spanText } from "../look/time-text.js";
import { useNow } from "../look/use-now.js";
import { useTexts } from "../texts/texts.js";

interface RotationGuideProps {
  readonly apiKey: KeyRecordFragment;
  /** Null where the person may not. */
  readonly onRetire: (() => void) | null;
  readonly onGoBack: (() => void) | null;
}

/** An old secret that was seen in the last minutes is still in use. */
const quietMs = 600_000;

/** From the new secret to the end of the old one, with what is known of each step. */
export function RotationGuide({ apiKey: { secrets, rotation }, onRetire, onGoBack }: RotationGuideProps) {
  const all = useTexts();
  const texts = all.rotate;
  const nowMs = useNow();
  const id = useId();
  const [newest, old] = secrets;
  if (rotation === null || newest === undefined || old === undefined) return null;
  const isUsed = newest.lastUsedAt !== null;
  const unseenMs = old.lastUsedAt === null ? null : nowMs - Date.parse(old.lastUsedAt);
  const isQuiet = unseenMs === null || unseenMs >= quietMs;
  return (
    <section className="lk-guide" aria-labelledby={id}>
      <Heading depth={1} id={id}>
        {texts.guide}
      </Heading>
      <ol>
        <Step state="done" title={texts.steps.created}>
          <code>{`…${newest.lastFour}`}</code> <Moment at={newest.createdAt} />
        </Step>
        <Step state={isUsed ? "done" : "now"} title={texts.steps.deploy} />
        <Step state={isUsed ? "done" : "now"} title={texts.steps.used}>
          <span role="status">
            {newest.lastUsedAt === null ? texts.steps.waiting : <Moment at={newest.lastUsedAt} />}
          </span>
        </Step>
        <Step state={isUsed ? (isQuiet ? "done" : "now") : "later"} title={texts.steps.unseen}>
          {unseenMs === null
            ? texts.steps.neverUsed
            : isQuiet
              ? texts.unseenFor(spanText(unseenMs, all))
              : texts.steps.stillUsed}
        </Step>
      </ol>
      <p className="lk-quiet">
        {rotation.endsOnFirstUse && `${texts.endsOnFirstUse} `}
        {texts.ends} <Moment at={rotation.endsAt} />.
      </p>
      <div className="lk-button-row">
        {onGoBack !== null && <Button onClick={onGoBack}>{texts.back}</Button>}
        {onRetire !== null && (
          <Button kind={isUsed && isQuiet ? "primary" : "plain"} onClick={onRetire}>
            {texts.retire}
          </Button>
        )}
      </div>
    </section>
  );
}

interface StepProps {
  readonly state: "done" | "now" | "later";
  readonly title: string;
  readonly children?: ReactNode;
}

function Step({ state, title, children }: StepProps) {
  return (
    <li className={`lk-step lk-step-${state}`} aria-current={state === "now" ? "step" : undefined}>
      <span className="lk-step-mark">{state === "done" && <Icon name="check" />}</span>
      <div>
        <strong>{title}</strong>
        {children !== undefined && <div className="lk-second">{children}</div>}
      </div>
    </li>
  );
}
