import { Button } from "../look/button.js";
import { useTexts } from "../texts/texts.js";

interface SelectedKeysProps {
  readonly count: number;
  readonly onCancel: () => void;
  readonly onRevoke: () => void;
}

/** How many keys are selected, and what can be done with them; nothing when none are. */
export function SelectedKeys({ count, onCancel, onRevoke }: SelectedKeysProps) {
  const texts = useTexts();
  if (count === 0) return null;
  return (
    <div className="lk-selected" role="status">
      <span>{texts.several.selected(count)}</span>
      <Button onClick={onCancel}>{texts.cancel}</Button>
      <Button kind="danger" onClick={onRevoke}>
        {texts.several.action(count)}
      </Button>
    </div>
  );
}
