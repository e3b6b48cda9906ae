import { useEffect, useState } from "react";
import type { ActorKind, AuditAction } from "../generated/graphql.js";
import { Select, TextInput } from "../../../packages/react/src/look/field.js";
import { auditTexts } from "./audit-texts.js";
import { isWordOf } from "./is-word-of.js";
import type { AuditChoice } from "./use-audit-address.js";

interface AuditFiltersProps {
  readonly choice: AuditChoice;
  readonly onChange: (choice: AuditChoice) => void;
}

/** Typing is answered when it pauses. */
const pauseMs = 300;

export function AuditFilters({ choice, onChange }: AuditFiltersProps) {
  const texts = auditTexts.filters;
  const [typed, setTyped] = useState(choice.target);
  const [sent, setSent] = useState(choice.target);
  if (choice.target !== sent) {
    setSent(choice.target);
    setTyped(choice.target);
  }
  useEffect(() => {
    if (typed === choice.target) return;
    const timer = setTimeout(() => onChange({ ...choice, target: typed }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, choice, onChange]);
  return (
    <div className="lk-filters" role="search" aria-label={texts.label}>
      <Select
        aria-label={texts.action}
        value={choice.action}
        onPick={(action) => onChange({ ...choice, action })}
        options={[{ value: "", text: texts.anyAction }, ...optionsOf<AuditAction>(auditTexts.actions)]}
      />
      <Select
        aria-label={texts.actor}
        value={choice.actor}
        onPick={(actor) => onChange({ ...choice, actor })}
        options={[{ value: "", text: texts.anyActor }, ...optionsOf<ActorKind>(auditTexts.kinds)]}
      />
      <div className="lk-search-plain">
        <TextInput
          type="search"
          aria-label={texts.target}
          placeholder={texts.target}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <Day text={texts.from} value={choice.from} onChange={(from) => onChange({ ...choice, from })} />
      <Day text={texts.to} value={choice.to} onChange={(to) => onChange({ ...choice, to })} />
    </div>
  );
}

function optionsOf<Word extends string>(words: Readonly<Record<Word, string>>) {
  const isWord = isWordOf(words);
  return Object.keys(words)
    .filter(isWord)
    .map((value) => ({ value, text: words[value] }));
}

interface DayProps {
  readonly text: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function Day({ text, value, onChange }: DayProps) {
  return (
    <label className="lk-day">
      {text}
      <TextInput type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
