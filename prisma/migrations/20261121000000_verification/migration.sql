ALTER TABLE "accounts"
    ADD COLUMN "plan" TEXT NOT NULL DEFAULT 'unlimited',
    ADD COLUMN "burst_per_minute" INTEGER,
    ADD COLUMN "monthly_quota" INTEGER,
    ADD COLUMN "billing_anchor" TIMESTAMPTZ(3),
    ADD COLUMN "suspended_at" TIMESTAMPTZ(3);

ALTER TABLE "api_keys"
    ADD COLUMN "allowed_ips" TEXT[],
    ADD COLUMN "allowed_endpoints" TEXT[],
    ADD COLUMN "rate_limit" INTEGER,
    ADD COLUMN "rate_window_seconds" INTEGER,
    ADD COLUMN "max_uses" INTEGER;

CREATE TABLE "limit_windows" (
    "subject" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "window_end" TIMESTAMPTZ(3),
    "taken" INTEGER NOT NULL,
    "last_grant" INTEGER NOT NULL,

    CONSTRAINT "limit_windows_pkey" PRIMARY KEY ("subject", "window_start")
);

CREATE TABLE "key_usage" (
    "key_id" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "key_usage_pkey" PRIMARY KEY ("key_id", "minute", "outcome")
);

CREATE INDEX "limit_windows_window_end_idx" ON "limit_windows"("window_end");

CREATE INDEX "key_usage_minute_idx" ON "key_usage"("minute");
