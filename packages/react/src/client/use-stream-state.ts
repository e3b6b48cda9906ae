import { useCallback, useRef, useState } from "react";

/** Whether events arrive. `gaps` grows when they arrive again: some may have been missed. */
export function useStreamState() {
  const [stream, setStream] = useState({ isLive: true, gaps: 0 });
  const wasLost = useRef(false);
  const onStreamState = useCallback((isLive: boolean) => {
    const isBack = isLive && wasLost.current;
    wasLost.current = !isLive;
    setStream(({ gaps }) => ({ isLive, gaps: isBack ? gaps + 1 : gaps }));
  }, []);
  return { stream, onStreamState };
}
