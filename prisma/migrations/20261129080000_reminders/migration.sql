ALTER TABLE "accounts"
    ADD COLUMN "mails_about_keys" BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN "mails_about_limits" BOOLEAN NOT NULL DEFAULT true;

ALTER TABLE "api_keys" ADD COLUMN "reminder_at" TIMESTAMPTZ(3);

CREATE INDEX "api_keys_reminder_at_idx" ON "api_keys"("reminder_at");

CREATE TABLE "reminders" (
    "id" BIGSERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "threshold" INTEGER NOT NULL,
    "max" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "reminders_subject_kind_ends_at_threshold_max_key"
    ON "reminders"("subject", "kind", "ends_at", "threshold", "max");
CREATE INDEX "reminders_ends_at_idx" ON "reminders"("ends_at");

CREATE TABLE "reminder_mails" (
    "reminder_id" BIGINT NOT NULL,
    "member_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "reminder_mails_pkey" PRIMARY KEY ("reminder_id", "member_id")
);

CREATE INDEX "reminder_mails_next_attempt_at_idx" ON "reminder_mails"("next_attempt_at");

ALTER TABLE "reminder_mails" ADD CONSTRAINT "reminder_mails_reminder_id_fkey"
    FOREIGN KEY ("reminder_id") REFERENCES "reminders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When a key ends: the rule of core/model/keys/key-end.ts, for statements that count and list keys. And when it is first
-- looked at for reminders: not before the earliest of them, which is 14 days before the end, and never for a key that ends
-- within a day. Nobody is reminded in the hour after a change of the end. core/model/reminders/reminder-times.ts decides the rest.
CREATE OR REPLACE FUNCTION latchkey_set_key_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.ends_at := LEAST(
        NEW.expires_at,
        COALESCE(NEW.last_used_at, NEW.created_at) + NEW.idle_timeout_days * INTERVAL '86400 seconds'
    );
    IF TG_OP = 'INSERT' THEN
        NEW.reminder_at := CASE
            WHEN NEW.ends_at > now() + INTERVAL '25 hours'
            THEN GREATEST(NEW.ends_at - INTERVAL '336 hours', now() + INTERVAL '1 hour')
        END;
    ELSIF NEW.expires_at IS DISTINCT FROM OLD.expires_at
        OR NEW.idle_timeout_days IS DISTINCT FROM OLD.idle_timeout_days THEN
        NEW.reminder_at := now() + INTERVAL '1 hour';
    END IF;
    RETURN NEW;
END
$$;

-- Keys that exist are looked at like new ones. A rotation that is under way is looked at soon.
UPDATE "api_keys" k SET "reminder_at" = CASE
    WHEN EXISTS (SELECT FROM "key_secrets" s WHERE s."key_id" = k."id" AND s."ends_at" > now()) THEN now()
    ELSE GREATEST(k."ends_at" - INTERVAL '336 hours', now())
END
WHERE k."revoked_at" IS NULL AND (
    k."ends_at" > now() + INTERVAL '1 day'
    OR EXISTS (SELECT FROM "key_secrets" s WHERE s."key_id" = k."id" AND s."ends_at" > now())
);
