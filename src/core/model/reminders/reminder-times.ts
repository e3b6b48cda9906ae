import { dayMs, hourMs } from "../durations.js";
import { idleEndOf } from "../keys/key-end.js";
import type { KeyReminder, KeyReminderKind, RemindableKey } from "./reminder.js";

/** How many days before the end of a key people are reminded. The trigger that begins `reminder_at` knows the longest. */
const daysBeforeEnd = [14, 7, 1] as const;

/** A shorter overlap ends before anybody has forgotten it. */
const shortestOverlapMs = 2 * dayMs;

/** What is to be sent now, and when to look at the key again; null: not before it is changed. */
export interface ReminderLook {
  readonly due: readonly KeyReminder[];
  readonly nextLookAt: Date | null;
}

interface Ending {
  readonly kind: KeyReminderKind;
  readonly endMs: number;
  readonly days: readonly number[];
  /** Earlier moments belong to an earlier look, or lie before the end was set. */
  readonly sinceMs: number;
}

/**
 * Of what people are to be reminded now. `since` is the moment for which the key was to be looked at. Of several reminders that
 * became due since then, because no server was running, only the latest is sent.
 */
export function lookForReminders(key: RemindableKey, since: Date, now: Date): ReminderLook {
  const nowMs = now.getTime();
  const endings = endingsOf(key, since.getTime());
  const nextMs = Math.min(...endings.flatMap(looksAt).filter((ms) => ms > nowMs));
  return {
    due: endings.flatMap((ending) => dueOf(ending, nowMs)),
    nextLookAt: Number.isFinite(nextMs) ? new Date(nextMs) : null,
  };
}

/** When the key would end in this way, as it is now. Null when nothing ends in this way any more. */
export function endOf(key: RemindableKey, kind: KeyReminderKind): Date | null {
  if (key.revokedAt !== null) return null;
  if (kind === "expiring") return key.expiresAt;
  return kind === "going_idle" ? idleEndOf(key) : (key.overlap?.endsAt ?? null);
}

function endingsOf(key: RemindableKey, sinceMs: number): Ending[] {
  if (key.revokedAt !== null) return [];
  const { expiresAt, idleTimeoutDays, overlap } = key;
  const expiryMs = expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const endings: Ending[] = [];
  if (expiresAt !== null) endings.push({ kind: "expiring", endMs: expiryMs, days: daysBeforeEnd, sinceMs });
  // The two below end no sooner than their reminders are wanted, so they need no time without reminders after a change.
  const laterSinceMs = sinceMs - hourMs;
  const idleEndMs = idleEndOf(key)?.getTime() ?? Number.POSITIVE_INFINITY;
  if (idleTimeoutDays !== null && idleEndMs < expiryMs) {
    // A key that is used now and then is not idle: half of its timeout must be over.
    const days = daysBeforeEnd.filter((day) => 2 * day <= idleTimeoutDays);
    endings.push({ kind: "going_idle", endMs: idleEndMs, days, sinceMs: laterSinceMs });
  }
  if (overlap !== null && overlap.endsAt.getTime() < expiryMs) {
    const isLong = overlap.endsAt.getTime() - overlap.startedAt.getTime() >= shortestOverlapMs;
    const days = isLong ? [1] : [];
    endings.push({
      kind: "overlap_ending",
      endMs: overlap.endsAt.getTime(),
      days,
      sinceMs: laterSinceMs,
    });
  }
  return endings;
}

function dueOf({ kind, endMs, days, sinceMs }: Ending, nowMs: number): KeyReminder[] {
  if (nowMs >= endMs) return [];
  const passed = days.filter((day) => {
    const atMs = endMs - day * dayMs;
    return atMs >= sinceMs && atMs <= nowMs;
  });
  if (passed.length === 0) return [];
  return [{ kind, endsAt: new Date(endMs), daysBefore: Math.min(...passed) }];
}

/** Each use moves the idle end on, and nobody is told. So the key is looked at again when it should have ended. */
function looksAt({ kind, endMs, days }: Ending): number[] {
  const moments = days.map((day) => endMs - day * dayMs);
  return kind === "going_idle" && days.length > 0 ? [...moments, endMs + hourMs] : moments;
}
