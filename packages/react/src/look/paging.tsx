import { IconButton } from "./button.js";

export interface PagingTexts {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly range: (from: number, to: number, total: number) => string;
}

interface PagingProps {
  readonly texts: PagingTexts;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** Null at an end. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

export function Paging({ texts, from, to, total, onPrevious, onNext }: PagingProps) {
  return (
    <nav className="lk-paging" aria-label={texts.label}>
      <span role="status">{texts.range(from, to, total)}</span>
      {(onPrevious !== null || onNext !== null) && (
        <>
          <IconButton
            icon="left"
            label={texts.previous}
            disabled={onPrevious === null}
            onClick={() => onPrevious?.()}
          />
          <IconButton icon="right" label={texts.next} disabled={onNext === null} onClick={() => onNext?.()} />
        </>
      )}
    </nav>
  );
}
