import { useEffect } from "react";

const unusedMs = 900_000;

/** Calls when nobody has touched the page for a while, and when the page is left: a browser may keep it for "Back". */
export function useForgetWhenUnused(forget: () => void): void {
  useEffect(() => {
    let timer = setTimeout(forget, unusedMs);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(forget, unusedMs);
    };
    const leave = () => forget();
    addEventListener("pointerdown", again);
    addEventListener("keydown", again);
    addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerdown", again);
      removeEventListener("keydown", again);
      removeEventListener("pagehide", leave);
    };
  }, [forget]);
}
