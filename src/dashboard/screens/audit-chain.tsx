import { useEffect, useRef, useState } from "react";
import { useClient, type Client } from "urql";
import { outcomeOf } from "../../../packages/react/src/client/use-answer.js";
import type { Problem } from "../../../packages/react/src/client/problem.js";
import { AuditChainDocument, type AuditProblem } from "../generated/graphql.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { auditTexts } from "./audit-texts.js";

/** Of one request. A long trail is read in several, so that none takes long. */
const maxEvents = 10_000;

interface Broken {
  readonly number: number;
  readonly problem: AuditProblem;
}

type Check =
  | { readonly step: "checking" | "whole"; readonly checked: number }
  | { readonly step: "broken"; readonly broken: Broken }
  | { readonly step: "failed"; readonly problem: Problem };

/** Whether every event is what was written. The server reads the whole trail, so it is asked only when a person asks. */
export function useAuditChain() {
  const client = useClient();
  const [state, setState] = useState<Check | null>(null);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => void (isOpen.current = false);
  }, []);

  async function check() {
    for await (const step of checkTrail(client)) {
      if (!isOpen.current) return;
      setState(step);
    }
  }
  return {
    isChecking: state?.step === "checking",
    check: () => void check(),
    outcome: state === null ? null : <Outcome state={state} onRetry={() => void check()} />,
  };
}

async function* checkTrail(client: Client): AsyncGenerator<Check, void, undefined> {
  let checked = 0;
  let after: string | null = null;
  do {
    yield { step: "checking", checked };
    const { value, problem } = await readStep(client, after);
    if (value === null) {
      if (problem !== null) yield { step: "failed", problem };
      return;
    }
    if (value.firstBroken !== null) return yield { step: "broken", broken: value.firstBroken };
    checked += value.checkedEvents;
    after = value.endCursor;
  } while (after !== null);
  yield { step: "whole", checked };
}

async function readStep(client: Client, after: string | null) {
  const { data, error } = await client
    .query(AuditChainDocument, { maxEvents, after }, { requestPolicy: "network-only" })
    .toPromise();
  return outcomeOf(data?.verifyAuditTrail ?? null, error);
}

function Outcome({ state, onRetry }: { readonly state: Check; readonly onRetry: () => void }) {
  const texts = auditTexts.chain;
  switch (state.step) {
    case "checking":
      return state.checked === 0 ? null : <Notice kind="info" title={texts.soFar(state.checked)} />;
    case "whole":
      return <Notice kind="good" title={texts.whole(state.checked)} isNews />;
    case "broken":
      return (
        <Notice kind="bad" title={texts.broken(state.broken.number, state.broken.problem)} isNews>
          {texts.advice}
        </Notice>
      );
    case "failed":
      return <ProblemNotice problem={state.problem} onRetry={onRetry} />;
  }
}
