CREATE TABLE "magic_links" (
    "digest" BYTEA NOT NULL,
    "pepper_version" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "magic_links_pkey" PRIMARY KEY ("digest")
);

CREATE INDEX "magic_links_expires_at_idx" ON "magic_links"("expires_at");
