import { z } from "zod";
import { isAccountId, isKeyId } from "../core/model/ids.js";
import { limitNameOf } from "../core/model/limits/limit-name.js";
import {
  isKeyReminderKind,
  type KeyReminderKind,
  type Overlap,
  type Reminder,
} from "../core/model/reminders/reminder.js";

/** Stands for the end of what never ends, because a unique key takes no null. */
export const endlessMs = Date.UTC(9999, 11, 31);

const reminderKind = z.string().transform((text, refinement) => {
  if (text === "limit" || isKeyReminderKind(text)) return text;
  refinement.addIssue("A kind of reminders that this version does not know");
  return z.NEVER;
});

interface ReminderRow {
  readonly subject: string;
  readonly kind: KeyReminderKind | "limit";
  readonly endsAt: Date;
  readonly threshold: number;
  readonly max: number;
}

function toReminder({ subject, kind, endsAt, threshold, max }: ReminderRow): Reminder {
  if (kind !== "limit") return { kind, endsAt, daysBefore: threshold };
  const end = endsAt.getTime() === endlessMs ? null : endsAt;
  return { kind, name: limitNameOf(subject), subject, max, percent: threshold, endsAt: end };
}

/** The columns by which a key and its rotation end. */
const keyLife = {
  created_at: z.date(),
  expires_at: z.date().nullable(),
  idle_timeout_days: z.number().nullable(),
  last_used_at: z.date().nullable(),
  revoked_at: z.date().nullable(),
  /** Null when no secret has an end that is still to come. */
  overlap_ends_at: z.date().nullable(),
  newest_at: z.date().nullable(),
};

type KeyLifeRow = z.output<z.ZodObject<typeof keyLife>>;

function toLife(row: KeyLifeRow) {
  return {
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    idleTimeoutDays: row.idle_timeout_days,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
    overlap: overlapOf(row),
  };
}

function overlapOf({ overlap_ends_at: endsAt, newest_at: startedAt }: KeyLifeRow): Overlap | null {
  return endsAt === null || startedAt === null ? null : { startedAt, endsAt };
}

export const dueKeys = z.array(
  z
    .object({
      id: z.string().refine(isKeyId),
      account_id: z.string().refine(isAccountId),
      reminder_at: z.date(),
      ...keyLife,
    })
    .transform(({ id, account_id: accountId, reminder_at: since, ...life }) => ({
      key: { id, accountId, ...toLife(life) },
      since,
    })),
);

/** What subscribers hear of each; null where there is no event for it. A limit that is used up has one at the first refusal. */
export const writtenReminders = z.array(
  z
    .object({
      account_id: z.string().refine(isAccountId),
      subject: z.string(),
      kind: reminderKind,
      ends_at: z.date(),
      threshold: z.number(),
      max: z.number(),
      key_id: z.string().refine(isKeyId).nullable(),
    })
    .transform((row) => {
      const { account_id: accountId, key_id: keyId } = row;
      const reminder = toReminder({ ...row, endsAt: row.ends_at });
      if (keyId === null) return null;
      if (reminder.kind !== "limit") return { type: reminder.kind, accountId, keyId, limit: null };
      if (reminder.percent === 100) return null;
      const limit = {
        name: reminder.name,
        max: reminder.max,
        windowEndMs: reminder.endsAt?.getTime() ?? null,
      };
      return { type: "limit_near" as const, accountId, keyId, limit };
    }),
);

/** A row of a key, whose columns are all null for a limit of an account. */
const mailedKey = z.object({
  id: z.string().refine(isKeyId),
  name: z.string(),
  prefix: z.string(),
  last_four: z.string(),
  ...keyLife,
});

export const dueMails = z.array(
  z
    .looseObject({
      reminder_id: z.string(),
      member_id: z.string(),
      attempts: z.number(),
      email: z.string(),
      subject: z.string(),
      kind: reminderKind,
      reminder_ends_at: z.date(),
      threshold: z.number(),
      max: z.number(),
      account_id: z.string().refine(isAccountId),
      account_name: z.string(),
      mails_about_keys: z.boolean(),
      mails_about_limits: z.boolean(),
      id: z.string().nullable(),
    })
    .transform((row) => ({
      id: row.reminder_id,
      memberId: row.member_id,
      to: row.email,
      attempts: row.attempts,
      account: {
        id: row.account_id,
        name: row.account_name,
        mailsAboutKeys: row.mails_about_keys,
        mailsAboutLimits: row.mails_about_limits,
      },
      reminder: toReminder({ ...row, endsAt: row.reminder_ends_at }),
      key: row.id === null ? null : toMailedKey(mailedKey.parse(row), row.account_id),
    })),
);

function toMailedKey(row: z.output<typeof mailedKey>, accountId: `acc_${string}`) {
  const { id, name, prefix, last_four: lastFour } = row;
  return { id, accountId, name, prefix, lastFour, ...toLife(row) };
}
