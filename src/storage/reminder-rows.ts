import { z } from "zod";
import { isAccountId, isKeyId } from "../core/model/ids.js";
import { isKeyReminderKind, type Overlap } from "../core/model/reminders/reminder.js";

/** The columns by which a key and its rotation end. */
const keyLife = {
  created_at: z.date(),
  expires_at: z.date().nullable(),
  idle_timeout_days: z.number().nullable(),
  last_used_at: z.date().nullable(),
  revoked_at: z.date().nullable(),
  /** Null when no secret has an end that is still to come. */
  overlap_ends_at: z.date().nullable(),
  newest_at: z.date(),
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
  return endsAt === null ? null : { startedAt, endsAt };
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

export const writtenReminders = z.array(
  z
    .object({
      account_id: z.string().refine(isAccountId),
      subject: z.string().refine(isKeyId),
      kind: z.string().refine(isKeyReminderKind),
    })
    .transform(({ account_id: accountId, subject: keyId, kind }) => ({ accountId, keyId, kind })),
);

export const dueMails = z.array(
  z
    .object({
      reminder_id: z.string(),
      member_id: z.string(),
      attempts: z.number(),
      email: z.string(),
      kind: z.string().refine(isKeyReminderKind),
      reminder_ends_at: z.date(),
      threshold: z.number(),
      account_id: z.string().refine(isAccountId),
      account_name: z.string(),
      mails_about_keys: z.boolean(),
      mails_about_limits: z.boolean(),
      id: z.string().refine(isKeyId),
      name: z.string(),
      prefix: z.string(),
      last_four: z.string(),
      ...keyLife,
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
      reminder: { kind: row.kind, endsAt: row.reminder_ends_at, daysBefore: row.threshold },
      key: {
        id: row.id,
        accountId: row.account_id,
        name: row.name,
        prefix: row.prefix,
        lastFour: row.last_four,
        ...toLife(row),
      },
    })),
);
