import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import { FailureError } from "../../errors/failure-error.js";
import { Waiting, WaitingList } from "./waiting-list.js";

/** An answer that is not there in time is given up, and the caller told so; `onTooLate` keeps more from being begun. */
export type InTime = <Value>(answer: Promise<Value>, onTooLate: () => void) => Promise<Value>;

/** All who wait do so for the same time, the first the shortest: one timer is enough, however many they are. */
export function createInTime(limitMs: number): InTime {
  const list = new WaitingList();
  let isTimed = false;

  const look = () => {
    isTimed = false;
    for (let first = list.first(); first !== null; first = list.first()) {
      const restMs = first.untilMs - performance.now();
      if (restMs > 0) {
        lookIn(restMs);
        return;
      }
      first.leave();
      first.giveUp();
    }
  };
  const lookIn = (ms: number) => {
    isTimed = true;
    setTimeout(look, ms).unref();
  };

  return (answer, onTooLate) =>
    new Promise((resolve, reject) => {
      const waiting = new Waiting(performance.now() + limitMs, () => {
        onTooLate();
        reject(tooLate(limitMs));
      });
      list.add(waiting);
      if (!isTimed) lookIn(limitMs);
      answer.then(
        (value) => {
          waiting.leave();
          resolve(value);
        },
        (error: unknown) => {
          waiting.leave();
          // What it is, is for whoever asked to know.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(error);
        },
      );
    });
}

function tooLate(limitMs: number): FailureError {
  const message = `Took longer than ${limitMs / 1_000} seconds. What was asked for may be done in part.`;
  return new FailureError({ ...serviceUnavailable(), details: [{ field: "request", message }] });
}
