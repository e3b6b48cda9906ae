import { z } from "zod";

/**
 * A backup is gzip of lines: the head, then for each table its line, its rows as COPY writes them and a line with `\.`,
 * then the end. COPY escapes each backslash, so no row is `\.`.
 */
export const formatVersion = 1;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const headLine = z.object({
  format: z.literal("latchkey backup"),
  format_version: z.number(),
  /** The version of Latchkey that made it. */
  latchkey: z.string(),
  taken_at: moment,
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  pepper_versions: z.array(z.number()),
});

export const tableLine = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  partitions: z.array(z.object({ name: z.string(), start: moment, end: moment })),
});

export const endLine = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number()),
  /** Of everything before this line. */
  sha256: z.string(),
});

export const endOfRows = Buffer.from("\\.\n");

export type BackupHead = z.output<typeof headLine>;
export type BackupTable = z.output<typeof tableLine>;
export type BackupEnd = z.output<typeof endLine>;

/** A value as a line. Moments become text in UTC. */
export function lineOf(
  value: z.input<typeof headLine> | z.input<typeof tableLine> | z.input<typeof endLine>,
): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
