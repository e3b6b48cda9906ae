import { Check } from "../look/choice.js";
import { Field, TextInput } from "../look/field.js";
import { words } from "./key-draft.js";
import { useTexts } from "../texts/texts.js";

interface ScopePickerProps {
  /** The scopes, with spaces between. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly catalogue: readonly { readonly name: string; readonly description: string | null }[];
  /** Whether only these can be given. Where there are none, nothing is shown. */
  readonly isFixed: boolean;
  readonly error: string | null;
}

/** Boxes for the scopes that the deployment declares, else a line to type them. */
export function ScopePicker({ value, onChange, catalogue, isFixed, error }: ScopePickerProps) {
  const texts = useTexts().form;
  const chosen = words(value);
  const declared = new Set(catalogue.map(({ name }) => name));
  const others = chosen.filter((scope) => !declared.has(scope));
  if (catalogue.length === 0 && isFixed) return null;
  if (catalogue.length === 0) {
    return (
      <Field label={texts.scopes} hint={texts.scopesHint} error={error}>
        {(control) => (
          <TextInput {...control} value={value} onChange={({ target }) => onChange(target.value)} />
        )}
      </Field>
    );
  }
  const set = (name: string, isChosen: boolean) =>
    onChange((isChosen ? [...chosen, name] : chosen.filter((scope) => scope !== name)).join(" "));
  return (
    <fieldset className="lk-scopes">
      <legend>{texts.scopes}</legend>
      <div className="lk-scopes-list">
        {catalogue.map(({ name, description }) => (
          <Check
            key={name}
            label={<code>{name}</code>}
            hint={description ?? undefined}
            isChecked={chosen.includes(name)}
            onChange={(isChecked) => set(name, isChecked)}
          />
        ))}
        {others.map((name) => (
          <Check key={name} label={<code>{name}</code>} isChecked onChange={() => set(name, false)} />
        ))}
      </div>
      {error !== null ? (
        <p className="lk-hint lk-hint-bad">{error}</p>
      ) : (
        chosen.length === 0 && <p className="lk-hint">{texts.scopesNone}</p>
      )}
    </fieldset>
  );
}
