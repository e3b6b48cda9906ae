import { serviceUnavailable } from "../core/service-unavailable.js";
import { RequestFailure } from "./request-failure.js";

/** An answer that is not there in time is given up, and the caller told so; `onTooLate` keeps more from being begun. */
export type InTime = <Value>(answer: Promise<Value>, onTooLate: () => void) => Promise<Value>;

interface Waiting {
  readonly untilMs: number;
  giveUp(): void;
}

/** All who wait do so for the same time, the first the shortest: one timer is enough, however many they are. */
export function createInTime(limitMs: number): InTime {
  const waiting = new Set<Waiting>();
  let isTimed = false;

  const look = () => {
    isTimed = false;
    for (const one of waiting) {
      const restMs = one.untilMs - performance.now();
      if (restMs > 0) {
        lookIn(restMs);
        return;
      }
      waiting.delete(one);
      one.giveUp();
    }
  };
  const lookIn = (ms: number) => {
    isTimed = true;
    setTimeout(look, ms).unref();
  };

  return (answer, onTooLate) =>
    new Promise((resolve, reject) => {
      const one: Waiting = {
        untilMs: performance.now() + limitMs,
        giveUp() {
          onTooLate();
          reject(tooLate(limitMs));
        },
      };
      waiting.add(one);
      if (!isTimed) lookIn(limitMs);
      answer.then(
        (value) => {
          waiting.delete(one);
          resolve(value);
        },
        (error: unknown) => {
          waiting.delete(one);
          // What it is, is for whoever asked to know.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(error);
        },
      );
    });
}

function tooLate(limitMs: number): RequestFailure {
  const message = `Took longer than ${limitMs / 1_000} seconds. What was asked for may be done in part.`;
  return new RequestFailure({ ...serviceUnavailable(), details: [{ field: "request", message }] });
}
