import { useCallback, useState } from "react";

/** Whether events arrive. `gaps` grows when they begin to, at first or again: some may have been missed before. */
export function useStreamState() {
  const [stream, setStream] = useState({ isLive: true, gaps: 0 });
  const onStreamState = useCallback((isLive: boolean) => {
    setStream((was) => ({
      isLive,
      gaps: isLive && (!was.isLive || was.gaps === 0) ? was.gaps + 1 : was.gaps,
    }));
  }, []);
  return { stream, onStreamState };
}
