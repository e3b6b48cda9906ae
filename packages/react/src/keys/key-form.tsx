import { useState, type ReactNode } from "react";
import type { Problem } from "../client/problem.js";
import { Choice } from "../look/choice.js";
import { Field, TextInput } from "../look/field.js";
import { errorIn } from "../look/problem-words.js";
import { useNow } from "../look/use-now.js";
import {
  cutName,
  isSendable,
  localDay,
  mostNameCharacters,
  nameLength,
  type ExpiryChoice,
  type KeyDraft,
} from "./key-draft.js";
import { KeyFormMore } from "./key-form-more.js";
import { ScopePicker } from "./scope-picker.js";
import { useTexts } from "../texts/texts.js";

/** What the deployment and the account allow a key to be. */
export interface KeyChoices {
  readonly environments: readonly string[];
  /** Empty when the deployment declares none. */
  readonly scopes: readonly { readonly name: string; readonly description: string | null }[];
  /** Whether no other scopes can be given. */
  readonly areScopesFixed: boolean;
  /** Whether a key can be given to any owner. */
  readonly hasOwner: boolean;
  readonly mustExpire: boolean;
  readonly longestDays: number | null;
  readonly mayManageKeys: boolean;
}

interface KeyFormProps {
  readonly draft: KeyDraft;
  readonly onChange: (draft: KeyDraft) => void;
  readonly onSend: () => void;
  readonly choices: KeyChoices;
  readonly problem: Problem | null;
  /** An environment is chosen once, when the key is created. */
  readonly isNew: boolean;
  readonly children: ReactNode;
}

const presets = ["never", "30", "90", "365", "date"] as const satisfies ExpiryChoice[];

export function KeyForm({ draft, onChange, onSend, choices, problem, isNew, children }: KeyFormProps) {
  const { form: texts, problem: problemTexts } = useTexts();
  const errorOf = (field: string) => errorIn(problemTexts, problem, field);
  const today = localDay(new Date(useNow()));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<KeyDraft>) => onChange({ ...draft, ...part });
  const isNameMissing = isTried && nameLength(draft.name) === 0;
  // A key that has ended keeps its day when something else of it is changed.
  const isDayMissing = draft.expiry === "date" && (draft.lastDay === "" || (isNew && draft.lastDay < today));
  const { longestDays, mustExpire } = choices;
  const offered = presets.filter((preset) => {
    if (preset === "never") return !mustExpire && longestDays === null;
    return preset === "date" || longestDays === null || Number(preset) <= longestDays;
  });
  return (
    <form
      className="lk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isSendable(draft) && !isDayMissing) onSend();
      }}
    >
      <Field
        label={texts.name}
        hint={texts.nameHint}
        error={isNameMissing ? texts.nameNeeded : errorOf("name")}
        aside={texts.counter(nameLength(draft.name), mostNameCharacters)}
      >
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            required
            dir="auto"
            value={draft.name}
            onChange={({ target }) => change({ name: cutName(target.value) })}
            onBlur={() => change({ name: draft.name.trim() })}
          />
        )}
      </Field>
      {isNew && choices.environments.length > 1 && (
        <Choice
          label={texts.environment}
          value={draft.environment === "" ? (choices.environments[0] ?? "") : draft.environment}
          onPick={(environment) => change({ environment })}
          options={choices.environments.map((value) => ({ value, text: value }))}
        />
      )}
      <Choice
        label={texts.expires}
        value={draft.expiry}
        onPick={(expiry) => change({ expiry })}
        options={offered.map((value) => ({ value, text: texts.presets[value] }))}
        hint={
          errorOf("expiresAt") ?? (longestDays === null ? texts.expiryHint : texts.policyHint(longestDays))
        }
      />
      {draft.expiry === "date" && (
        <Field label={texts.date} error={isTried && isDayMissing ? texts.dayNeeded : null}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              min={today}
              value={draft.lastDay}
              onChange={({ target }) => change({ lastDay: target.value })}
            />
          )}
        </Field>
      )}
      <ScopePicker
        value={draft.scopes}
        onChange={(scopes) => change({ scopes })}
        catalogue={choices.scopes}
        isFixed={choices.areScopesFixed}
        error={errorOf("scopes")}
      />
      <KeyFormMore
        draft={draft}
        change={change}
        errorOf={errorOf}
        mayManageKeys={isNew && choices.mayManageKeys}
        hasOwner={choices.hasOwner}
      />
      {children}
    </form>
  );
}
