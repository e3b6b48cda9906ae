import { useSyncExternalStore } from "react";

/** False on a server, and in the first drawing over what a server has drawn, so that both are the same. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => undefined;
}
