import { useState } from "react";
import { Screen } from "../app/screen.js";
import type { Problem } from "../../../packages/react/src/client/problem.js";
import { EmptyKeys } from "../../../packages/react/src/keys/empty-keys.js";
import { HealthFindings } from "./health-findings.js";
import { KeySecrets } from "../../../packages/react/src/keys/key-secrets.js";
import { LastUse } from "../../../packages/react/src/keys/last-use.js";
import { LimitList } from "./limit-list.js";
import { OutcomeChart } from "../../../packages/react/src/keys/outcome-chart.js";
import { OutcomeTotals } from "../../../packages/react/src/keys/outcome-totals.js";
import { RotationGuide } from "../../../packages/react/src/keys/rotation-guide.js";
import { SecretPanel } from "../../../packages/react/src/keys/secret-panel.js";
import { Sparkline } from "../../../packages/react/src/keys/sparkline.js";
import { UsedFrom } from "../../../packages/react/src/keys/used-from.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Check, Choice } from "../../../packages/react/src/look/choice.js";
import { Field, Select, TextInput } from "../../../packages/react/src/look/field.js";
import { Figure } from "./figure.js";
import { Meter } from "../../../packages/react/src/look/meter.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import "./design.css";
import {
  sampleCounts,
  sampleFindings,
  sampleHours,
  sampleKey,
  sampleLimits,
  samplePlaces,
} from "./design-samples.js";

const tokens = [
  "ground",
  "raised",
  "hover",
  "line",
  "text",
  "quiet",
  "control",
  "primary",
  "brass",
  "good",
  "warn",
  "bad",
  "info",
];

const passing: Problem = {
  message: "The service cannot answer at the moment.",
  advice: "later",
  code: "service_unavailable",
  details: [],
  docUrl: "reference/errors/service_unavailable",
  requestId: "req_01JQ3V7Z0000000000000000A0",
  retryAfterSeconds: 2,
  isPassing: true,
};
const lasting: Problem = {
  ...passing,
  message: "Some of the values in this request need a correction.",
  advice: "mend",
  code: "validation_error",
  details: [{ field: "allowedIps.0", message: "Must be an IP address or a network.", rule: null }],
  retryAfterSeconds: null,
  isPassing: false,
};

/** Every part in every state, to look at after a change. Development servers have it. */
export function DesignScreen() {
  const [picked, setPicked] = useState<"one" | "two" | "three">("one");
  const [isChecked, setChecked] = useState(true);
  const options = [
    { value: "one", text: "Chosen" },
    { value: "two", text: "Another" },
    { value: "three", text: "A third" },
  ] as const;
  return (
    <Screen title="Design" aside={<Badge kind="brass">development</Badge>}>
      <section className="lk-section">
        <h2>Colours</h2>
        <ul className="lk-swatches">
          {tokens.map((token) => (
            <li key={token}>
              <span className={`lk-token lk-token-${token}`} />
              <code>{token}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="lk-section">
        <h2>Buttons</h2>
        <ButtonRow>
          <Button kind="primary">Primary</Button>
          <Button>Plain</Button>
          <Button kind="danger">Danger</Button>
          <Button icon="copy">With an icon</Button>
          <Button isBusy>Busy</Button>
          <Button disabled>Disabled</Button>
        </ButtonRow>
      </section>
      <section className="lk-section">
        <h2>Fields</h2>
        <div className="lk-columns">
          <Field label="A field" hint="What it is for." aside="4/50">
            {(control) => <TextInput {...control} defaultValue="text" />}
          </Field>
          <Field label="A wrong one" error="Must be an IP address or a network.">
            {(control) => <TextInput {...control} defaultValue="nowhere" />}
          </Field>
          <Field label="A list">
            {(control) => <Select {...control} options={options} value={picked} onPick={setPicked} />}
          </Field>
          <Choice label="One of a few" options={options} value={picked} onPick={setPicked} />
          <Check label="Yes or no" hint="What it means." isChecked={isChecked} onChange={setChecked} />
        </div>
      </section>
      <section className="lk-section">
        <h2>What is said</h2>
        <Notice kind="info" title="Information" />
        <Notice kind="good" title="It went well" />
        <Notice kind="warn" title="A warning">
          With what it means.
        </Notice>
        <ProblemNotice problem={passing} onRetry={() => undefined} />
        <ProblemNotice problem={lasting} />
        <Meter text="7 of 10 keys" value={7} max={10} />
        <Meter text="10 of 10 keys" value={10} max={10} />
      </section>
      <section className="lk-section">
        <h2>Keys</h2>
        <p className="lk-marks">
          {[0.01, 12, 60, 200].map((days) => (
            <LastUse key={days} at={new Date(Date.now() - days * 86_400_000).toISOString()} />
          ))}
          <LastUse at={null} />
          <Sparkline counts={sampleCounts.perBucket} total={sampleCounts.total} />
          <Sparkline counts={sampleHours.map(() => 0)} total={0} />
        </p>
        <RotationGuide apiKey={sampleKey} onRetire={() => undefined} onGoBack={() => undefined} />
        <KeySecrets secrets={sampleKey.secrets} />
        <UsedFrom secrets={sampleKey.secrets} places={samplePlaces} />
        <div className="lk-figures">
          <Figure name="24 hours" value="238">
            <OutcomeTotals counts={sampleCounts} />
          </Figure>
          <Figure name="Not known yet" value={null} />
        </div>
        <HealthFindings
          mayMend
          linkTo={() => ({ href: "#", onClick: (event) => event.preventDefault() })}
          findings={sampleFindings}
        />
        <LimitList limits={sampleLimits} />
        <OutcomeChart starts={sampleHours} counts={sampleCounts} />
        <EmptyKeys onCreate={() => undefined} />
        <RowsToCome />
        <SecretPanel
          title="Your new key"
          secret="lk_example_of_a_secret"
          serverUrl={location.origin}
          isStored={isChecked}
          onStored={setChecked}
          onDone={() => undefined}
        />
      </section>
    </Screen>
  );
}
