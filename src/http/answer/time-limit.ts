import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import { Deadline, DeadlineQueue } from "./deadline-queue.js";
import { FailureError } from "../../errors/failure-error.js";

/** Rejects with `service_unavailable` when the answer takes too long. `onTooLate` then stops what has not begun. */
export type LimitTime = <Value>(answer: Promise<Value>, onTooLate: () => void) => Promise<Value>;

/** All answers have the same limit, so deadlines pass in the order of their requests and one timer is enough. */
export function createTimeLimit(limitMs: number): LimitTime {
  const deadlines = new DeadlineQueue();
  let hasTimer = false;

  const checkFirst = () => {
    hasTimer = false;
    for (let first = deadlines.first(); first !== null; first = deadlines.first()) {
      const restMs = first.atMs - performance.now();
      if (restMs > 0) {
        checkAfter(restMs);
        return;
      }
      first.remove();
      first.onPassed();
    }
  };
  const checkAfter = (ms: number) => {
    hasTimer = true;
    setTimeout(checkFirst, ms).unref();
  };

  return (answer, onTooLate) =>
    new Promise((resolve, reject) => {
      const deadline = new Deadline(performance.now() + limitMs, () => {
        onTooLate();
        reject(tooLate(limitMs));
      });
      deadlines.add(deadline);
      if (!hasTimer) checkAfter(limitMs);
      answer.then(
        (value) => {
          deadline.remove();
          resolve(value);
        },
        (error: unknown) => {
          deadline.remove();
          // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- rejects with what the answer did
          reject(error);
        },
      );
    });
}

function tooLate(limitMs: number): FailureError {
  const message = `Took longer than ${limitMs / 1_000} seconds. What was asked for may be done in part.`;
  return new FailureError({ ...serviceUnavailable(), details: [{ field: "request", message }] });
}
