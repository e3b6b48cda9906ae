CREATE TABLE "token_members" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "token_members_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "token_members_account_id_email_key" ON "token_members"("account_id", "email");

ALTER TABLE "token_members" ADD CONSTRAINT "token_members_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
