import { serviceUnavailable } from "../core/service-unavailable.js";
import { RequestFailure } from "./request-failure.js";

/** An answer that is not there in time is given up, and the caller told so; `onTooLate` keeps more from being begun. */
export function inTime<Value>(
  answer: Promise<Value>,
  limitMs: number,
  onTooLate: () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onTooLate();
      const message = `Took longer than ${limitMs / 1_000} seconds. What was asked for may be done in part.`;
      reject(new RequestFailure({ ...serviceUnavailable(), details: [{ field: "request", message }] }));
    }, limitMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
