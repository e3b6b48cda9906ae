-- Each column can be null or has a default, so that servers of the version before can go on writing.
ALTER TABLE "accounts"
    ADD COLUMN "metadata" TEXT,
    ADD COLUMN "max_key_lifetime_days" INTEGER,
    ADD COLUMN "keys_must_expire" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "default_idle_timeout_days" INTEGER,
    ADD COLUMN "allowed_scopes" TEXT[];

ALTER TABLE "api_keys"
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "environment" TEXT NOT NULL DEFAULT 'live',
    ADD COLUMN "scopes" TEXT[],
    ADD COLUMN "description" TEXT,
    ADD COLUMN "metadata" TEXT,
    ADD COLUMN "owner_id" TEXT,
    ADD COLUMN "external_owner_id" TEXT,
    ADD COLUMN "tags" TEXT[],
    ADD COLUMN "idle_timeout_days" INTEGER,
    ADD COLUMN "ends_at" TIMESTAMPTZ(3),
    ADD COLUMN "revoked_by" TEXT,
    ADD COLUMN "revocation_reason" TEXT,
    ADD COLUMN "revocation_note" TEXT;

UPDATE "api_keys" SET "ends_at" = "expires_at" WHERE "expires_at" IS NOT NULL;

CREATE INDEX "api_keys_account_id_ends_at_id_idx" ON "api_keys"("account_id", "ends_at", "id");
CREATE INDEX "api_keys_account_id_external_owner_id_idx" ON "api_keys"("account_id", "external_owner_id");

-- When a key ends: the rule of core/model/keys/key-end.ts, for statements that count and list keys.
CREATE FUNCTION latchkey_set_key_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.ends_at := LEAST(
        NEW.expires_at,
        COALESCE(NEW.last_used_at, NEW.created_at) + NEW.idle_timeout_days * INTERVAL '86400 seconds'
    );
    RETURN NEW;
END
$$;

CREATE TRIGGER latchkey_key_end_of_new BEFORE INSERT ON "api_keys" FOR EACH ROW
    WHEN (NEW.expires_at IS NOT NULL OR NEW.idle_timeout_days IS NOT NULL)
    EXECUTE FUNCTION latchkey_set_key_end();

-- Most updates write the last use of keys without an idle timeout: for them it does not run.
CREATE TRIGGER latchkey_key_end_of_changed BEFORE UPDATE OF "expires_at", "idle_timeout_days", "last_used_at" ON "api_keys"
    FOR EACH ROW
    WHEN (
        NEW.expires_at IS DISTINCT FROM OLD.expires_at
        OR NEW.idle_timeout_days IS DISTINCT FROM OLD.idle_timeout_days
        OR (NEW.idle_timeout_days IS NOT NULL AND NEW.last_used_at IS DISTINCT FROM OLD.last_used_at)
    )
    EXECUTE FUNCTION latchkey_set_key_end();

ALTER TABLE "key_secrets"
    ADD COLUMN "number" SMALLINT NOT NULL DEFAULT 1,
    ADD COLUMN "prefix" TEXT,
    ADD COLUMN "last_four" TEXT,
    ADD COLUMN "last_used_at" TIMESTAMPTZ(3),
    ADD COLUMN "ends_at" TIMESTAMPTZ(3),
    ADD COLUMN "completes_on_first_use" BOOLEAN NOT NULL DEFAULT false;

CREATE UNIQUE INDEX "key_secrets_key_id_number_key" ON "key_secrets"("key_id", "number");
DROP INDEX "key_secrets_key_id_idx";
