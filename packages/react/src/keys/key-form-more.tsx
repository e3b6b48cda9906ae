import type { ReactNode } from "react";
import { Check } from "../look/choice.js";
import { Field, Select, TextInput } from "../look/field.js";
import { TextArea } from "../look/text-area.js";
import { countIn, objectIn, type KeyDraft } from "./key-draft.js";
import { useTexts } from "../texts/texts.js";

interface KeyFormMoreProps {
  readonly draft: KeyDraft;
  readonly change: (part: Partial<KeyDraft>) => void;
  readonly errorOf: (field: string) => string | null;
  readonly mayManageKeys: boolean;
  readonly hasOwner: boolean;
}

type TextName = Exclude<keyof KeyDraft, "managesKeys" | "expiry">;

const mostDescription = 500;
const mostOwner = 200;
const windows = ["1", "60", "3600", "86400"] as const;

/** What most keys do without. It is open when one of its fields is in use, or wrong. */
export function KeyFormMore({ draft, change, errorOf, mayManageKeys, hasOwner }: KeyFormMoreProps) {
  const texts = useTexts().form;
  const line = (
    name: TextName,
    field: string,
    label: string,
    hint?: ReactNode,
    { isCount = false, maxLength }: { isCount?: boolean; maxLength?: number } = {},
  ) => (
    <Field
      label={label}
      hint={hint}
      error={isCount && Number.isNaN(countIn(draft[name])) ? texts.notNumber : errorOf(field)}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode={isCount ? "numeric" : undefined}
          maxLength={maxLength}
          value={draft[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const area = (
    name: TextName,
    field: string,
    label: string,
    hint: string,
    mistake: string | null = null,
  ) => (
    <Field label={label} hint={hint} error={mistake ?? errorOf(field)}>
      {(control) => (
        <TextArea
          {...control}
          value={draft[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const { addresses, endpoints, rateLimit, maxUses, idleDays, description, tags, owner, metadata } = draft;
  const isUsed = [
    addresses,
    endpoints,
    rateLimit,
    maxUses,
    idleDays,
    description,
    tags,
    owner,
    metadata,
  ].some((text) => text !== "");
  return (
    <details className="lk-more" open={isUsed || undefined}>
      <summary>{texts.more}</summary>
      <div className="lk-more-fields">
        {area("addresses", "allowedIps", texts.addresses, texts.addressesHint)}
        {area("endpoints", "allowedEndpoints", texts.endpoints, texts.endpointsHint)}
        <div className="lk-pair">
          {line("rateLimit", "rate", texts.rate, texts.rateHint, { isCount: true })}
          <Field label={texts.window}>
            {(control) => (
              <Select
                {...control}
                value={draft.rateWindowSeconds}
                onPick={(rateWindowSeconds) => change({ rateWindowSeconds })}
                options={windows.map((value) => ({ value, text: texts.windows[value] }))}
              />
            )}
          </Field>
        </div>
        <div className="lk-pair">
          {line("maxUses", "maxUses", texts.maxUses, texts.maxUsesHint, { isCount: true })}
          {line("idleDays", "idleTimeoutDays", texts.idle, texts.idleHint, { isCount: true })}
        </div>
        {line("description", "description", texts.description, undefined, { maxLength: mostDescription })}
        <div className="lk-pair">
          {hasOwner &&
            line("owner", "externalOwnerId", texts.owner, texts.ownerHint, { maxLength: mostOwner })}
          {line("tags", "tags", texts.tags, texts.tagsHint)}
        </div>
        {area(
          "metadata",
          "metadata",
          texts.metadata,
          texts.metadataHint,
          objectIn(metadata) === undefined ? texts.notObject : null,
        )}
        {mayManageKeys && (
          <Check
            label={texts.manages}
            hint={texts.managesHint}
            isChecked={draft.managesKeys}
            onChange={(managesKeys) => change({ managesKeys })}
          />
        )}
      </div>
    </details>
  );
}
