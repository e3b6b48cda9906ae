import { Button } from "../look/button.js";
import { Heading } from "../look/heading.js";
import { useTexts } from "../texts/texts.js";

/** `onCreate` is null where the person may not create keys. */
export function EmptyKeys({ onCreate }: { readonly onCreate: (() => void) | null }) {
  const { title, text, action } = useTexts().empty;
  return (
    <section className="lk-empty">
      <Heading depth={1}>{title}</Heading>
      <p>{text}</p>
      {onCreate !== null && (
        <Button kind="primary" onClick={onCreate}>
          {action}
        </Button>
      )}
    </section>
  );
}
