import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from "react";
import { usePart } from "./part-classes.js";

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value; null when nothing is. */
  readonly error?: string | null | undefined;
  /** Beside the label, such as a counter. */
  readonly aside?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A label, a control, and what is said about it. The hint keeps its place when an error takes it. */
export function Field({ label, hint, error = null, aside, children }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className="lk-field">
      <div className="lk-field-head">
        <label htmlFor={id}>{label}</label>
        {aside !== undefined && <span className="lk-field-aside">{aside}</span>}
      </div>
      {children({
        id,
        "aria-describedby": said === undefined ? undefined : `${id}-said`,
        "aria-invalid": error === null ? undefined : true,
      })}
      {said !== undefined && (
        <p className={error === null ? "lk-hint" : "lk-hint lk-hint-bad"} id={`${id}-said`}>
          {said}
        </p>
      )}
    </div>
  );
}

export function TextInput(props: InputHTMLAttributes<HTMLInputElement>) {
  const part = usePart();
  return (
    <input type="text" {...part("input", "lk-input")} autoComplete="off" spellCheck={false} {...props} />
  );
}

interface SelectProps<Value extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  "onChange"
> {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onPick: (value: Value) => void;
}

export function Select<Value extends string>({ options, onPick, ...others }: SelectProps<Value>) {
  const part = usePart();
  return (
    <select
      {...part("input", "lk-input lk-select")}
      onChange={({ target }) => {
        const picked = options[target.selectedIndex];
        if (picked !== undefined) onPick(picked.value);
      }}
      {...others}
    >
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
