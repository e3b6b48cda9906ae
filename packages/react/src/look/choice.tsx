import { useId, type ReactNode } from "react";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
}

/** One of a few: radio buttons, drawn as a row of words. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onPick,
  isLabelHidden = false,
  hint,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="lk-choice">
      <legend className={isLabelHidden ? "lk-for-readers" : undefined}>{label}</legend>
      <div className="lk-choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="lk-hint">{hint}</p>}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly hint?: ReactNode;
}

export function Check({ label, isChecked, isDisabled = false, onChange, hint }: CheckProps) {
  const id = useId();
  return (
    <div className="lk-check">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-said`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p className="lk-hint" id={`${id}-said`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
