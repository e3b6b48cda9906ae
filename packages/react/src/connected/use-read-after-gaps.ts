import { useEffect, useRef } from "react";
import { useActing } from "./acting.js";

/** Reads again when events may have been missed since this part was first drawn. */
export function useReadAfterGaps(readAgain: () => void): void {
  const { gaps } = useActing();
  const seen = useRef(gaps);
  useEffect(() => {
    if (gaps === seen.current) return;
    seen.current = gaps;
    readAgain();
  }, [gaps]);
}
