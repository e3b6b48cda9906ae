import cluster, { type Worker } from "node:cluster";
import { combineFamilies, countsOf } from "../../metrics/combine-families.js";
import type { Family } from "../../metrics/family.js";
import { Answers } from "./answers.js";
import { parseWorkerMessage, type WorkerMessage } from "./worker-messages.js";

/** A worker that is busy for longer is left out; its latest counts stay in the sum. */
const timeoutMs = 2_000;

/**
 * In the primary: sums the metrics of all workers. Counts of workers that have ended stay in the sum as they were last
 * read, because Prometheus takes a count that goes back for a restart.
 */
export function collectFromWorkers(): () => Promise<readonly Family[]> {
  const answers = new Answers<readonly Family[]>();
  const latest = new Map<number, readonly Family[]>();
  let ofEnded: readonly Family[] = [];
  let underWay: Promise<readonly Family[]> | null = null;

  const send = (worker: Worker, message: WorkerMessage) => {
    if (worker.isConnected()) worker.send(message, () => undefined);
  };
  const readFrom = async (worker: Worker): Promise<readonly Family[]> => {
    const families = await answers.ask(timeoutMs, (id) => send(worker, { latchkey: "read metrics", id }));
    if (families === null) return countsOf(latest.get(worker.id) ?? []);
    if (!worker.isDead()) latest.set(worker.id, families);
    return families;
  };
  const readAll = async (): Promise<readonly Family[]> => {
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    return combineFamilies([...(await Promise.all(workers.map(readFrom))), ofEnded]);
  };
  const collect = () => {
    underWay ??= readAll().finally(() => (underWay = null));
    return underWay;
  };

  cluster.on("message", (worker: Worker, value: unknown) => {
    const message = parseWorkerMessage(value);
    if (message?.latchkey === "metrics") answers.receive(message.id, message.families);
    if (message?.latchkey !== "collect metrics") return;
    const { id } = message;
    collect().then(
      (families) => send(worker, { latchkey: "collected metrics", id, families }),
      () => send(worker, { latchkey: "collected metrics", id, families: null }),
    );
  });
  cluster.on("exit", ({ id }) => {
    ofEnded = combineFamilies([ofEnded, countsOf(latest.get(id) ?? [])]);
    latest.delete(id);
  });
  return collect;
}
