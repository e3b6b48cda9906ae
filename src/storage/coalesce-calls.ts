/** Runs the work at most once at a time. All calls during a run share the next run. */
export function coalesceCalls(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const start = (): Promise<void> => {
    next = null;
    running = work().finally(() => {
      running = null;
    });
    return running;
  };

  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
}
