import { useState } from "react";
import { Screen } from "../app/screen.js";
import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { MemberListDocument, type MemberRecordFragment } from "../generated/graphql.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Records } from "./records.js";
import { LeaveAccount, RemoveMember } from "./end-membership.js";
import { InviteMember } from "./invite-member.js";
import { MemberRow } from "./member-row.js";
import { memberTexts } from "./member-texts.js";
import { Pages } from "./pages.js";
import { pageSize, usePages } from "../../../packages/react/src/page/use-pages.js";

/** Who may act in the account, and as what. */
export function MembersScreen() {
  const texts = memberTexts;
  const pages = usePages();
  const mayInvite = usePermission("INVITE_MEMBERS");
  const mayLeave = usePermission("LEAVE_ACCOUNT");
  const [asked, setAsked] = useState<"invite" | "leave" | MemberRecordFragment | null>(null);
  const close = () => setAsked(null);
  const answer = useAnswer({
    query: MemberListDocument,
    variables: { first: pageSize, after: pages.after },
    pick: (data) => data.members,
  });
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          {mayLeave && <Button onClick={() => setAsked("leave")}>{texts.leave.action}</Button>}
          {mayInvite && (
            <Button kind="primary" onClick={() => setAsked("invite")}>
              {texts.invite.action}
            </Button>
          )}
        </>
      }
    >
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
                <MemberRow key={node.id} member={node} onRemove={() => setAsked(node)} />
              ))}
            </Records>
            <Pages pages={pages} connection={connection} texts={texts.paging} />
          </>
        )}
      </Answered>
      {asked === "invite" && <InviteMember onClose={close} />}
      {asked === "leave" && <LeaveAccount onClose={close} />}
      {asked !== null && typeof asked === "object" && <RemoveMember member={asked} onClose={close} />}
    </Screen>
  );
}
