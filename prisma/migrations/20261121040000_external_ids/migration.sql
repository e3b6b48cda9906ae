ALTER TABLE "accounts" ADD COLUMN "external_id" TEXT;

CREATE UNIQUE INDEX "accounts_external_id_key" ON "accounts"("external_id");
