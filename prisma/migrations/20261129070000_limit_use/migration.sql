-- How much of each limit was used, beside what was granted. What was granted until now counts as used.
ALTER TABLE "limit_windows" ADD COLUMN "spent" INTEGER NOT NULL DEFAULT 0;
UPDATE "limit_windows" SET "spent" = "taken";

-- What was used of monthly quotas, by the day of UTC, for forecasts.
CREATE TABLE "limit_days" (
    "subject" TEXT NOT NULL,
    "day" TIMESTAMPTZ(3) NOT NULL,
    "spent" BIGINT NOT NULL,

    CONSTRAINT "limit_days_pkey" PRIMARY KEY ("subject", "day")
);
CREATE INDEX "limit_days_day_idx" ON "limit_days"("day");
