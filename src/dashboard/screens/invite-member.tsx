import { useState } from "react";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { InviteMemberDocument, type MemberRole } from "../generated/graphql.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Choice } from "../../../packages/react/src/look/choice.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { Field, TextInput } from "../../../packages/react/src/look/field.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { memberTexts } from "./member-texts.js";
import { memberRoles } from "./member-roles.js";

export function InviteMember({ onClose }: { readonly onClose: () => void }) {
  const { invite, roles, roleHints } = memberTexts;
  const { cancel, close } = useTexts();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<MemberRole>("DEVELOPER");
  const change = useChange(InviteMemberDocument, (data) => data.inviteMember);
  return (
    <Dialog title={invite.title} closeLabel={close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          change.send({ input: { email: email.trim(), role } }, onClose);
        }}
      >
        <Field label={invite.email} hint={invite.hint}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              required
              maxLength={254}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Choice
          label={invite.role}
          value={role}
          onPick={setRole}
          options={memberRoles.map((value) => ({ value, text: roles[value] }))}
          hint={roleHints[role]}
        />
        {change.problem !== null && <ProblemNotice problem={change.problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" type="submit" isBusy={change.isBusy}>
            {invite.send}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
