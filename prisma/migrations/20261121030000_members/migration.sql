CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_at" TIMESTAMPTZ(3),
    "invited_by" TEXT,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- No foreign key: it says who it was, also when they are no member any more.
ALTER TABLE "api_keys" ADD COLUMN "created_by" TEXT;

CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

CREATE UNIQUE INDEX "members_account_id_person_id_key" ON "members"("account_id", "person_id");

CREATE INDEX "members_account_id_created_at_id_idx" ON "members"("account_id", "created_at", "id");

CREATE INDEX "members_person_id_created_at_id_idx" ON "members"("person_id", "created_at", "id");

ALTER TABLE "members" ADD CONSTRAINT "members_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "members" ADD CONSTRAINT "members_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
