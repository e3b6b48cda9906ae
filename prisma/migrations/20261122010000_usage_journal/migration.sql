-- What flushes append: one row for many keys. Its rows are folded into "key_usage" when their minute is over.
CREATE TABLE "usage_journal" (
    "slice" SMALLINT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "writer" TEXT NOT NULL,
    "batch" INTEGER NOT NULL,
    "key_ids" TEXT[],
    "counts" INTEGER[],

    CONSTRAINT "usage_journal_pkey" PRIMARY KEY ("slice", "minute", "outcome", "writer", "batch")
);

-- They live for two minutes: to compress them costs more than it saves.
ALTER TABLE "usage_journal" ALTER COLUMN "key_ids" SET STORAGE EXTERNAL, ALTER COLUMN "counts" SET STORAGE EXTERNAL;

-- What was counted up to the last flush, wherever it stands.
CREATE VIEW "usage_counts" AS
SELECT "key_id", "minute", "outcome", sum("count") AS "count"
FROM (
    SELECT "key_id", "minute", "outcome", "count" FROM "key_usage"
    UNION ALL
    SELECT "entry"."key_id", "minute", "outcome", "entry"."count"
    FROM "usage_journal", unnest("key_ids", "counts") AS "entry" ("key_id", "count")
) AS "counted"
GROUP BY "key_id", "minute", "outcome";

-- A row is now written once, and rarely counted up.
ALTER TABLE "key_usage" RESET (fillfactor);
