import type { TextareaHTMLAttributes } from "react";
import { usePart } from "./part-classes.js";

/** One value a line. */
export function TextArea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const part = usePart();
  return (
    <textarea
      {...part("input", "lk-input lk-text-area")}
      rows={3}
      autoComplete="off"
      spellCheck={false}
      {...props}
    />
  );
}
