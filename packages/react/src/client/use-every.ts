import { useEffect, useRef } from "react";
import { isVisible } from "./use-is-visible.js";

/** Runs again and again while a person can see the page. */
export function useEvery(ms: number, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (isVisible()) latest.current();
    }, ms);
    return () => clearInterval(timer);
  }, [ms]);
}
