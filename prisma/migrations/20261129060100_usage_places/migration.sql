-- From where and for what keys were used: a row for each secret, hour and process, which that process alone writes.
CREATE TABLE "usage_places" (
    "account_id" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "writer" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "secret_number" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "networks" JSONB NOT NULL,
    "endpoints" JSONB NOT NULL,

    CONSTRAINT "usage_places_pkey" PRIMARY KEY ("account_id", "hour", "key_id", "writer", "part")
) PARTITION BY RANGE ("hour");
