import { useState } from "react";
import { Screen } from "../app/screen.js";
import { signInPath } from "../app/sign-in-way.js";
import { useAnswer, type SuccessOf } from "../../../packages/react/src/client/use-answer.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import {
  EndSessionDocument,
  SessionListDocument,
  SignOutEverywhereDocument,
  type SessionListQuery,
} from "../generated/graphql.js";
import { ConfirmDialog } from "../../../packages/react/src/keys/confirm-dialog.js";
import { pagingTexts } from "./plural.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { Cell, Records } from "./records.js";
import { programName } from "./program-name.js";
import { Pages } from "./pages.js";
import { pageSize, usePages } from "../../../packages/react/src/page/use-pages.js";

type SessionRecord = SuccessOf<SessionListQuery["sessions"]>["edges"][number]["node"];

const texts = {
  title: "Sessions",
  everywhere: "Sign out everywhere",
  everywhereTitle: "Sign out everywhere?",
  everywhereText:
    "All of your sessions end, in every browser, and this one too. Sign in again with a new link.",
  columns: { program: "Browser", seen: "Last seen", begun: "Signed in", ends: "Ends" },
  current: "this one",
  end: "End",
  endOf: (name: string) => `End the session of ${name}`,
  paging: pagingTexts("session"),
};

/** Where the person is signed in. */
export function SessionsScreen() {
  const pages = usePages();
  const [isAsked, setAsked] = useState(false);
  const end = useChange(EndSessionDocument, (data) => data.revokeSession);
  const everywhere = useChange(SignOutEverywhereDocument, (data) => data.signOutEverywhere);
  const answer = useAnswer({
    query: SessionListDocument,
    variables: { first: pageSize, after: pages.after },
    pick: (data) => data.sessions,
  });
  return (
    <Screen
      title={texts.title}
      actions={
        <Button kind="danger" onClick={() => setAsked(true)}>
          {texts.everywhere}
        </Button>
      }
    >
      {end.problem !== null && <ProblemNotice problem={end.problem} />}
      <Answered answer={answer}>
        {(connection) => (
          <>
            <Records
              caption={texts.title}
              columns={Object.values(texts.columns)}
              hasActions
              isReading={answer.isReading}
            >
              {connection.edges.map(({ node }) => (
                <SessionRow
                  key={node.id}
                  session={node}
                  onEnd={() => end.send({ input: { id: node.id } }, () => undefined)}
                />
              ))}
            </Records>
            <Pages pages={pages} connection={connection} texts={texts.paging} />
          </>
        )}
      </Answered>
      {isAsked && (
        <ConfirmDialog
          title={texts.everywhereTitle}
          action={texts.everywhere}
          isBusy={everywhere.isBusy}
          problem={everywhere.problem}
          onConfirm={() => everywhere.send({}, () => location.assign(signInPath))}
          onClose={() => setAsked(false)}
        >
          <p>{texts.everywhereText}</p>
        </ConfirmDialog>
      )}
    </Screen>
  );
}

/** This session ends by signing out, which the menu offers. */
function SessionRow({ session, onEnd }: { readonly session: SessionRecord; readonly onEnd: () => void }) {
  const name = programName(session.userAgent);
  const { columns } = texts;
  return (
    <tr className="lk-row">
      <th scope="row" className="lk-cell-main" title={session.userAgent ?? undefined}>
        <bdi>{name}</bdi> {session.isCurrent && <Badge kind="quiet">{texts.current}</Badge>}
      </th>
      <Cell label={columns.seen}>
        <Moment at={session.lastSeenAt} />
      </Cell>
      <Cell label={columns.begun}>
        <Moment at={session.createdAt} />
      </Cell>
      <Cell label={columns.ends}>
        <Moment at={session.expiresAt} />
      </Cell>
      <td className="lk-cell-end">
        {!session.isCurrent && (
          <Button kind="bare" aria-label={texts.endOf(name)} onClick={onEnd}>
            {texts.end}
          </Button>
        )}
      </td>
    </tr>
  );
}
