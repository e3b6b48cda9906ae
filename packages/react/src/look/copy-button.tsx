import { useEffect, useState } from "react";
import { Button } from "./button.js";

interface CopyTexts {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

interface CopyButtonProps {
  readonly text: string;
  /** For readers, where more than one thing can be copied. */
  readonly what?: string;
  readonly texts: CopyTexts;
  readonly onCopied?: () => void;
  readonly isMain?: boolean;
}

const shownMs = 2_000;

export function CopyButton({ text, what, texts, onCopied, isMain = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
      onCopied?.();
    } catch {
      setOutcome("notCopied");
    }
  }

  return (
    <>
      <Button
        kind={isMain ? "primary" : "plain"}
        icon={outcome === "copied" ? "check" : "copy"}
        aria-label={outcome === null && what !== undefined ? `${texts.copy}: ${what}` : undefined}
        onClick={() => void copy()}
      >
        {texts[outcome ?? "copy"]}
      </Button>
      <span className="lk-for-readers" role="status">
        {outcome === null ? "" : texts[outcome]}
      </span>
    </>
  );
}
