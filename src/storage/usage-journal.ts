import { setImmediate as nextTurn } from "node:timers/promises";
import type { UsageKey, UsageRows, UsageTally } from "../core/model/usage/usage-rows.js";
import { arrayLiteral, arrayLiteralInTurns } from "./array-literal.js";

/** A minute of the journal has this many slices. A key is always in the same one, and a fold takes one slice. */
export const journalSlices = 16;

const keysATurn = 1_000;

interface JournalEntry {
  readonly slice: number;
  readonly minute: number;
  readonly outcome: string;
  /** The text of a PostgreSQL array. */
  readonly keyIds: string;
  readonly counts: string;
}

/** The journal's rows for one batch, as columns of a statement. Yields to the event loop, so that checks do not wait. */
export async function journalColumns({ tallies }: UsageRows): Promise<string[]> {
  const entries: JournalEntry[] = [];
  for (const tally of tallies) entries.push(...(await entriesOf(tally)));
  return [
    arrayLiteral(entries, ({ slice }) => slice),
    arrayLiteral(entries, ({ minute }) => minute),
    arrayLiteral(entries, ({ outcome }) => outcome),
    arrayLiteral(entries, ({ keyIds }) => `"${keyIds}"`),
    arrayLiteral(entries, ({ counts }) => `"${counts}"`),
  ];
}

async function entriesOf(tally: UsageTally): Promise<JournalEntry[]> {
  const { minute, outcome } = tally;
  const entries: JournalEntry[] = [];
  for (const [slice, { keyIds, counts }] of (await slicesOf(tally)).entries()) {
    if (keyIds.length === 0) continue;
    if (tally.keyIds.length > keysATurn) await nextTurn();
    const texts = { keyIds: await arrayLiteralInTurns(keyIds), counts: await arrayLiteralInTurns(counts) };
    entries.push({ slice, minute, outcome, ...texts });
  }
  return entries;
}

async function slicesOf({ keyIds, counts }: UsageTally) {
  const slices = Array.from({ length: journalSlices }, () => ({
    keyIds: Array.of<UsageKey>(),
    counts: Array.of<number>(),
  }));
  for (const [index, keyId] of keyIds.entries()) {
    if (index % keysATurn === keysATurn - 1) await nextTurn();
    const slice = slices[sliceOf(keyId)];
    slice?.keyIds.push(keyId);
    slice?.counts.push(counts[index] ?? 0);
  }
  return slices;
}

/** By the last character of the id, which is a random letter or digit. Any other character means slice 0. */
export function sliceOf(keyId: UsageKey): number {
  return Number.parseInt(keyId.slice(-1), 36) % journalSlices || 0;
}
