-- Links that show a secret of a key once. The secret is sealed with a key that only the link has: this table alone reveals
-- neither. A key has at most one.
CREATE TABLE "secret_links" (
    "lookup" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "secret_number" SMALLINT NOT NULL,
    "sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "secret_links_pkey" PRIMARY KEY ("lookup")
);

CREATE UNIQUE INDEX "secret_links_key_id_key" ON "secret_links"("key_id");
CREATE INDEX "secret_links_expires_at_idx" ON "secret_links"("expires_at");

ALTER TABLE "secret_links" ADD CONSTRAINT "secret_links_key_id_fkey"
    FOREIGN KEY ("key_id") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
