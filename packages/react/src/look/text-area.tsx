import type { TextareaHTMLAttributes } from "react";

/** One value a line. */
export function TextArea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea className="lk-input lk-text-area" rows={3} autoComplete="off" spellCheck={false} {...props} />
  );
}
