-- CreateTable
CREATE TABLE "public_site" (
    "id" INTEGER NOT NULL,
    "public_url" TEXT NOT NULL,
    "docs_base_url" TEXT NOT NULL,

    CONSTRAINT "public_site_pkey" PRIMARY KEY ("id")
);
