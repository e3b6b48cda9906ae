import type { LimitReader } from "../../model/limits/limit-reader.js";
import { limitNameOf } from "../../model/limits/limit-name.js";
import type { Lease, LeaseRequest } from "../../model/limits/limit-store.js";
import { isWorthReminding, usedPercent, type LongLimit } from "../../model/reminders/limit-thresholds.js";
import type { LimitReminder } from "../../model/reminders/reminder.js";

interface Watched extends LongLimit {
  /** What all servers were granted. */
  taken: number;
  isRefused: boolean;
  /** Of how much people were reminded. */
  percent: number | null;
}

/** More limits that are nearly used up are noted again with their next lease. */
const mostWatched = 10_000;

/**
 * The limits of which so much is granted to servers that people may have to be reminded. How much of them is really used, the
 * database knows.
 */
export class LimitWatch {
  readonly #watched = new Map<string, Watched>();

  /** Called with each lease. */
  leased({ subject, windowStartMs, windowEndMs, max }: LeaseRequest, { taken }: Lease): void {
    if (usedPercent(taken, max) === null) return;
    const known = this.#watched.get(subject);
    if (known?.windowStartMs === windowStartMs && known.max === max) {
      known.taken = taken;
      return;
    }
    const limit = { subject, windowStartMs, windowEndMs, max };
    if (!isWorthReminding(limit) || (known === undefined && this.#watched.size >= mostWatched)) return;
    this.#watched.set(subject, { ...limit, taken, isRefused: false, percent: null });
  }

  /** Called for the first refusal of a window. When all is granted, the limit is used up, although servers may hold some of it. */
  refused(subject: string): void {
    const watched = this.#watched.get(subject);
    if (watched !== undefined && watched.taken >= watched.max) watched.isRefused = true;
  }

  /** Hands over of which limits people are to be reminded now. What could not be handed over is due again. */
  async remind(
    reader: Pick<LimitReader, "readUsed">,
    nowMs: number,
    send: (reminders: readonly LimitReminder[]) => Promise<void>,
  ): Promise<void> {
    for (const { subject, windowEndMs } of this.#watched.values())
      if (windowEndMs !== null && windowEndMs <= nowMs) this.#watched.delete(subject);
    const open = [...this.#watched.values()].filter(({ percent }) => percent !== 100);
    if (open.length === 0) return;
    const used = await reader.readUsed(open);
    const due = open.flatMap((watched) => {
      const percent = watched.isRefused ? 100 : usedPercent(used.get(watched.subject) ?? 0, watched.max);
      return percent === null || percent === watched.percent ? [] : [{ watched, percent }];
    });
    if (due.length === 0) return;
    await send(due.map(({ watched, percent }) => toReminder(watched, percent)));
    for (const { watched, percent } of due) watched.percent = percent;
  }
}

function toReminder({ subject, max, windowEndMs }: Watched, percent: number): LimitReminder {
  const endsAt = windowEndMs === null ? null : new Date(windowEndMs);
  return { kind: "limit", name: limitNameOf(subject), subject, max, percent, endsAt };
}
