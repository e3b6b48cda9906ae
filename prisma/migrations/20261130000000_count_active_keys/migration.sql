-- Active keys are counted without a look at those that were revoked or have expired. Each creation counts them, and an
-- account may have any number of old keys. This takes some seconds for a million keys: keys are checked meanwhile, and changes wait.
CREATE INDEX "api_keys_not_revoked_idx" ON "api_keys"("account_id", "ends_at", "id") WHERE ("revoked_at" IS NULL);

-- The new one does all that it did.
DROP INDEX "api_keys_account_id_ends_at_id_idx";
