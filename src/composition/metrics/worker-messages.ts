import { z } from "zod";
import type { Family } from "../../metrics/family.js";

const family = z.object({
  name: z.string(),
  help: z.string(),
  type: z.enum(["counter", "gauge", "histogram"]),
  combine: z.enum(["sum", "max", "min"]),
  samples: z.array(
    z.object({
      suffix: z.enum(["", "_bucket", "_sum", "_count"]),
      labels: z.string(),
      value: z.number(),
    }),
  ),
});

const message = z.discriminatedUnion("latchkey", [
  /** The primary asks a worker for its own metrics. */
  z.object({ latchkey: z.literal("read metrics"), id: z.number() }),
  /** The worker's answer. */
  z.object({ latchkey: z.literal("metrics"), id: z.number(), families: z.array(family) }),
  /** A worker asks its primary for the metrics of all. */
  z.object({ latchkey: z.literal("collect metrics"), id: z.number() }),
  /** The primary's answer; null when it has failed. */
  z.object({
    latchkey: z.literal("collected metrics"),
    id: z.number(),
    families: z.array(family).nullable(),
  }),
]);

export type WorkerMessage =
  | { readonly latchkey: "read metrics" | "collect metrics"; readonly id: number }
  | { readonly latchkey: "metrics"; readonly id: number; readonly families: readonly Family[] }
  | {
      readonly latchkey: "collected metrics";
      readonly id: number;
      readonly families: readonly Family[] | null;
    };

/** Null for a message that is not one of these. */
export function parseWorkerMessage(value: unknown): WorkerMessage | null {
  const parsed = message.safeParse(value);
  return parsed.success ? parsed.data : null;
}
