-- Until when tokens of browsers were made that have been ended: those of an owner, or all of the account where it is empty.
-- The tokens have no records.
CREATE TABLE "browser_token_revocations" (
    "account_id" TEXT NOT NULL,
    "external_owner_id" TEXT NOT NULL,
    "revoked_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "browser_token_revocations_pkey" PRIMARY KEY ("account_id", "external_owner_id")
);

CREATE INDEX "browser_token_revocations_revoked_until_idx" ON "browser_token_revocations"("revoked_until");
