-- Counts by the minute, the hour and the day. Servers make the partitions ahead, and drop those that are too old.
CREATE TABLE "usage_minutes" (
    "account_id" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "usage_minutes_pkey" PRIMARY KEY ("account_id", "minute", "key_id", "outcome")
) PARTITION BY RANGE ("minute");

-- Four quarters: the days of a time zone may begin at any of them.
CREATE TABLE "usage_hours" (
    "account_id" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "quarter_1" INTEGER NOT NULL,
    "quarter_2" INTEGER NOT NULL,
    "quarter_3" INTEGER NOT NULL,
    "quarter_4" INTEGER NOT NULL,

    CONSTRAINT "usage_hours_pkey" PRIMARY KEY ("account_id", "hour", "key_id", "outcome")
) PARTITION BY RANGE ("hour");

CREATE TABLE "usage_days" (
    "account_id" TEXT NOT NULL,
    "day" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "usage_days_pkey" PRIMARY KEY ("account_id", "day", "key_id", "outcome")
) PARTITION BY RANGE ("day");

-- Servers of the version before still fold into "key_usage". This version moves its rows to the levels.
CREATE OR REPLACE VIEW "usage_counts" AS
SELECT "key_id", "minute", "outcome", sum("count") AS "count"
FROM (
    SELECT "key_id", "minute", "outcome", "count" FROM "usage_minutes"
    UNION ALL
    SELECT "key_id", "minute", "outcome", "count" FROM "key_usage"
    UNION ALL
    SELECT "entry"."key_id", "minute", "outcome", "entry"."count"
    FROM "usage_journal", unnest("key_ids", "counts") AS "entry" ("key_id", "count")
) AS "counted"
GROUP BY "key_id", "minute", "outcome";
