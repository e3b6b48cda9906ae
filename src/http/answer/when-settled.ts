import type { TooMany } from "../../core/use-cases/floods/settle-call.js";

interface Continuation {
  readonly refuse: (failed: TooMany) => void;
  readonly goOn: () => void;
  readonly fail: (error: unknown) => void;
}

/** Goes on in this turn where nothing has to be waited for, as for nearly every call on a hot path. */
export function whenSettled(
  settled: TooMany | null | Promise<TooMany | null>,
  { refuse, goOn, fail }: Continuation,
): void {
  if (settled instanceof Promise) {
    settled.then((refused) => whenSettled(refused, { refuse, goOn, fail })).catch(fail);
  } else if (settled === null) goOn();
  else refuse(settled);
}
