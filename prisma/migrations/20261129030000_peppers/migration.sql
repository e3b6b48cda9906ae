-- What is known of each version of the pepper: a check value, from which the pepper cannot be told; null when it was lost before.
CREATE TABLE "peppers" (
    "version" INTEGER NOT NULL,
    "check" BYTEA,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "peppers_pkey" PRIMARY KEY ("version")
);

-- Which versions each running replica recognises, and with which one it signs. A replica of the version before has no row.
CREATE TABLE "replica_peppers" (
    "replica" TEXT NOT NULL,
    "versions" INTEGER[],
    "signing_version" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "replica_peppers_pkey" PRIMARY KEY ("replica")
);

-- One that was not seen for so long is gone: it writes its row once a second.
CREATE VIEW "running_replica_peppers" AS
SELECT * FROM "replica_peppers" WHERE "seen_at" > clock_timestamp() - INTERVAL '5 seconds';
