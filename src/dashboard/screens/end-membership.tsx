import { useSession } from "../app/session.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import {
  LeaveAccountDocument,
  RemoveMemberDocument,
  type MemberRecordFragment,
} from "../generated/graphql.js";
import { ConfirmDialog } from "../../../packages/react/src/keys/confirm-dialog.js";
import { memberTexts } from "./member-texts.js";

interface EndProps {
  readonly onClose: () => void;
}

export function RemoveMember({ member, onClose }: EndProps & { readonly member: MemberRecordFragment }) {
  const texts = memberTexts.remove;
  const change = useChange(RemoveMemberDocument, (data) => data.removeMember);
  return (
    <ConfirmDialog
      title={texts.title(member.email)}
      action={texts.confirm}
      isBusy={change.isBusy}
      problem={change.problem}
      onConfirm={() => change.send({ input: { id: member.id } }, onClose)}
      onClose={onClose}
    >
      <p>{texts.text}</p>
    </ConfirmDialog>
  );
}

/** After it, the page begins anew: in another account, or in none. */
export function LeaveAccount({ onClose }: EndProps) {
  const texts = memberTexts.leave;
  const { viewer, leaveTheAccount } = useSession();
  const change = useChange(LeaveAccountDocument, (data) => data.leaveAccount);
  return (
    <ConfirmDialog
      title={texts.title(viewer.account?.name ?? "")}
      action={texts.confirm}
      isBusy={change.isBusy}
      problem={change.problem}
      onConfirm={() => change.send({}, leaveTheAccount)}
      onClose={onClose}
    >
      <p>{texts.text}</p>
    </ConfirmDialog>
  );
}
