import { setImmediate as nextTurn } from "node:timers/promises";
import type { UsageKey, UsageRows, UsageTally } from "../core/usage/usage-rows.js";
import { plainArray } from "./plain-array.js";

/** A key is always in the same slice: what is folded at once is this part of a minute. */
export const journalSlices = 16;

const keysATurn = 1_000;

interface JournalEntry {
  readonly slice: number;
  readonly minute: number;
  readonly outcome: string;
  readonly keyIds: UsageKey[];
  readonly counts: number[];
}

/** The journal's rows for one batch, as columns for a statement; made in turns, for the checks that come meanwhile. */
export async function journalColumns({ tallies }: UsageRows): Promise<string[]> {
  const entries: JournalEntry[] = [];
  for (const tally of tallies) entries.push(...(await slicesOf(tally)));
  return [
    plainArray(entries, ({ slice }) => slice),
    plainArray(entries, ({ minute }) => minute),
    plainArray(entries, ({ outcome }) => outcome),
    plainArray(entries, ({ keyIds }) => nested(keyIds)),
    plainArray(entries, ({ counts }) => nested(counts)),
  ];
}

async function slicesOf({ minute, outcome, keyIds, counts }: UsageTally): Promise<JournalEntry[]> {
  const entries = Array.from({ length: journalSlices }, (_, slice): JournalEntry => {
    return { slice, minute, outcome, keyIds: [], counts: [] };
  });
  for (const [index, keyId] of keyIds.entries()) {
    if (index % keysATurn === keysATurn - 1) await nextTurn();
    const entry = entries[sliceOf(keyId)];
    entry?.keyIds.push(keyId);
    entry?.counts.push(counts[index] ?? 0);
  }
  return entries.filter((entry) => entry.keyIds.length > 0);
}

/** Of the last character of an id, which is random, and a letter or a digit; anything else would be in the first slice. */
function sliceOf(keyId: UsageKey): number {
  return Number.parseInt(keyId.slice(-1), 36) % journalSlices || 0;
}

/** An array as an element of an array of texts. */
function nested(items: readonly (string | number)[]): string {
  return `"{${items.join()}}"`;
}
