import { useSyncExternalStore } from "react";

const everyMs = 10_000;
const listeners = new Set<() => void>();
let nowMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  nowMs = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) timer = setInterval(tick, everyMs);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The reader's clock, one for the whole page, so that times that are shown together agree. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, now, now);
}

function now(): number {
  return nowMs;
}
