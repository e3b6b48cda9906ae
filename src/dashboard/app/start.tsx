import { useEffect } from "react";
import { useSubscription } from "urql";
import { endsSession } from "../../../packages/react/src/client/problem.js";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyEventsDocument, StartDocument } from "../generated/graphql.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { forgetAccountInAddress } from "./account-in-address.js";
import { ChooseAccount } from "./choose-account.js";
import { Screens } from "./screens.js";
import { SessionEnded } from "./session-ended.js";
import { SessionProvider, type Membership } from "./session.js";
import { Shell } from "./shell.js";
import { leaveToSignIn } from "./sign-in-way.js";

interface StartProps {
  readonly hasChosen: boolean;
  readonly chooseAccount: (accountId: string | null) => void;
  readonly leaveTheAccount: () => void;
  readonly isSessionOver: boolean;
  readonly onSessionBack: () => void;
  readonly stream: { readonly isLive: boolean; readonly gaps: number };
}

/** Finds out who is here before any screen is shown. */
export function Start({
  hasChosen,
  chooseAccount,
  leaveTheAccount,
  isSessionOver,
  onSessionBack,
  stream,
}: StartProps) {
  const { value, problem, readAgain } = useAnswer({
    query: StartDocument,
    variables: {},
    pick: (data) => (isFailure(data.viewer) ? data.viewer : { ...data, viewer: data.viewer }),
  });
  const code = problem?.code ?? null;
  const isStranger = value === null && endsSession(code);
  // The account of an earlier session may be another person's.
  const isWrongAccount = value === null && hasChosen && code === "account_not_found";
  useEffect(() => {
    if (isStranger) leaveToSignIn();
    if (isWrongAccount) chooseAccount(null);
  }, [isStranger, isWrongAccount, chooseAccount]);
  const viewer = value?.viewer ?? null;
  const isKnown = viewer !== null;
  useEffect(() => {
    if (isKnown) forgetAccountInAddress();
  }, [isKnown]);
  const canWatch = viewer?.account != null && viewer.permissions.includes("WATCH_KEYS");
  useSubscription({ query: KeyEventsDocument, variables: { hasAccount: true }, pause: !canWatch });

  if (value === null || viewer === null) {
    return problem === null || isStranger || isWrongAccount ? null : (
      <main className="lk-alone">
        <ProblemNotice problem={problem} onRetry={readAgain} />
      </main>
    );
  }
  const memberships = isFailure(value.memberships) ? [] : membershipsOf(value.memberships.edges);
  const session = { viewer, memberships, chooseAccount, leaveTheAccount, ...stream };
  return (
    <SessionProvider value={session}>
      {viewer.account === null ? (
        <ChooseAccount />
      ) : (
        <Shell>
          <Screens />
        </Shell>
      )}
      {isSessionOver && <SessionEnded onBack={onSessionBack} />}
    </SessionProvider>
  );
}

interface AccountOfPerson {
  readonly node: { readonly account: { readonly id: string; readonly name: string } };
}

/** Accounts of the same name are told apart by the end of their ids. */
function membershipsOf(edges: readonly AccountOfPerson[]): Membership[] {
  return edges.map(({ node: { account } }) => {
    const isShared = edges.filter(({ node }) => node.account.name === account.name).length > 1;
    const accountName = isShared ? `${account.name} (…${account.id.slice(-4)})` : account.name;
    return { accountId: account.id, accountName };
  });
}
