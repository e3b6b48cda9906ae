import type { Family } from "../../metrics/family.js";
import type { Registry } from "../../metrics/registry.js";
import { Answers } from "./answers.js";
import { parseWorkerMessage, type WorkerMessage } from "./worker-messages.js";

/** Longer than the primary waits for the other workers. */
const timeoutMs = 4_000;

/** In a worker: gives its own metrics to the primary, and asks it for those of all. */
export function shareWithPrimary(metrics: Registry): () => Promise<readonly Family[]> {
  const answers = new Answers<readonly Family[]>();
  const send = (message: WorkerMessage) => {
    if (process.connected) process.send?.(message);
  };
  process.on("message", (value) => {
    const message = parseWorkerMessage(value);
    if (message?.latchkey === "read metrics")
      send({ latchkey: "metrics", id: message.id, families: metrics.read() });
    if (message?.latchkey === "collected metrics") answers.receive(message.id, message.families);
  });
  return async () => {
    const families = await answers.ask(timeoutMs, (id) => send({ latchkey: "collect metrics", id }));
    if (families === null) throw new Error("The primary process did not give the metrics in time");
    return families;
  };
}
