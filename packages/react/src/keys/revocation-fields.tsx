import type { RevocationReason } from "../generated/graphql.js";
import { Field, Select, TextInput } from "../look/field.js";
import { useTexts } from "../texts/texts.js";

export interface RevocationDraft {
  readonly reason: RevocationReason | "none";
  readonly note: string;
}

export const emptyRevocation: RevocationDraft = { reason: "none", note: "" };

const reasons = [
  "none",
  "UNUSED",
  "ROTATED",
  "COMPROMISED",
  "SUBSCRIPTION_ENDED",
  "OTHER",
] as const satisfies (RevocationReason | "none")[];

export function revocationInput({ reason, note }: RevocationDraft) {
  return { reason: reason === "none" ? null : reason, note: note.trim() === "" ? null : note.trim() };
}

interface RevocationFieldsProps {
  readonly draft: RevocationDraft;
  readonly onChange: (draft: RevocationDraft) => void;
}

export function RevocationFields({ draft, onChange }: RevocationFieldsProps) {
  const texts = useTexts().revoke;
  return (
    <>
      <Field label={texts.reason}>
        {(control) => (
          <Select
            {...control}
            value={draft.reason}
            onPick={(reason) => onChange({ ...draft, reason })}
            options={reasons.map((value) => ({ value, text: texts.reasons[value] }))}
          />
        )}
      </Field>
      <Field label={texts.note} hint={texts.noteHint}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={500}
            value={draft.note}
            onChange={({ target }) => onChange({ ...draft, note: target.value })}
          />
        )}
      </Field>
    </>
  );
}
