import { useSyncExternalStore } from "react";

/** Whether a person can see the page. */
export function useIsVisible(): boolean {
  return useSyncExternalStore(subscribe, isVisible, () => true);
}

export function isVisible(): boolean {
  return document.visibilityState === "visible";
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}
