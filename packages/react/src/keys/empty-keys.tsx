import { Button } from "../look/button.js";
import { useKeyTexts } from "./texts.js";

/** `onCreate` is null where the person may not create keys. */
export function EmptyKeys({ onCreate }: { readonly onCreate: (() => void) | null }) {
  const { title, text, action } = useKeyTexts().empty;
  return (
    <section className="lk-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {onCreate !== null && (
        <Button kind="primary" onClick={onCreate}>
          {action}
        </Button>
      )}
    </section>
  );
}
