import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { Provider } from "urql";
import { SessionProvider } from "../app/session.js";
import { createClient } from "../../../packages/react/src/client/create-client.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { serverPath } from "../client/place.js";
import { StartDocument } from "../generated/graphql.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { fetchAs } from "../client/fetch-as.js";
import { OperateFrame } from "./operate-frame.js";
import { operateTexts } from "./operate-texts.js";
import { OperatorKeyForm } from "./operator-key-form.js";
import { useForgetWhenUnused } from "./use-forget-when-unused.js";

/** The key is in the memory of this tab, and nowhere else. */
export function OperateApp() {
  const [operatorKey, setOperatorKey] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const forget = useCallback((why: ReactNode = null) => {
    setOperatorKey(null);
    setRefusal(why);
  }, []);
  return operatorKey === null ? (
    <OperatorKeyForm onKey={setOperatorKey}>{refusal}</OperatorKeyForm>
  ) : (
    <WithKey operatorKey={operatorKey} forget={forget} />
  );
}

interface ForgetProps {
  readonly forget: (why?: ReactNode) => void;
}

function WithKey({ operatorKey, forget }: ForgetProps & { readonly operatorKey: string }) {
  const client = useMemo(
    () =>
      createClient({
        url: `${serverPath}/graphql`,
        fetch: fetchAs({ Authorization: `Bearer ${operatorKey}` }, "omit"),
        onStreamState: () => undefined,
      }),
    [operatorKey],
  );
  useForgetWhenUnused(forget);
  return (
    <Provider value={client}>
      <Recognised forget={forget} />
    </Provider>
  );
}

/** A key that is not an operator's is forgotten at once. */
function Recognised({ forget }: ForgetProps) {
  const texts = operateTexts.key;
  const { value: viewer, problem } = useAnswer({
    query: StartDocument,
    variables: {},
    pick: (data) => data.viewer,
  });
  const isOperator = viewer?.kind === "OPERATOR";
  useEffect(() => {
    if (viewer !== null && !isOperator)
      forget(
        <Notice kind="bad" title={texts.wrongKind} isNews>
          {texts.wrongKindText}
        </Notice>,
      );
    else if (problem !== null && !problem.isPassing) forget(<ProblemNotice problem={problem} />);
  }, [viewer, isOperator, problem, forget, texts]);
  if (viewer === null || !isOperator) {
    return problem === null ? null : (
      <main className="lk-alone">
        <ProblemNotice problem={problem} />
      </main>
    );
  }
  const session = {
    viewer,
    memberships: [],
    chooseAccount: () => undefined,
    leaveTheAccount: () => undefined,
    isLive: true,
    gaps: 0,
  };
  return (
    <SessionProvider value={session}>
      <OperateFrame onLeave={() => forget()} />
    </SessionProvider>
  );
}
