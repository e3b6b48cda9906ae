CREATE TABLE "usage_writers" (
    "id" TEXT NOT NULL,
    "batch" INTEGER NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "usage_writers_pkey" PRIMARY KEY ("id")
);

-- Written with every flush: an index on it would double the work, and one account's keys are soon sorted.
DROP INDEX "api_keys_account_id_last_used_at_id_idx";

-- Room on the page for the next version of a row, which then needs no new entry in any index.
ALTER TABLE "api_keys" SET (fillfactor = 70);
ALTER TABLE "key_usage" SET (fillfactor = 80);
ALTER TABLE "limit_windows" SET (fillfactor = 80);
