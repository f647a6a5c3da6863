-- CreateEnum
CREATE TYPE "help_line_kind" AS ENUM ('emergency', 'police', 'line', 'contact');

-- CreateTable
CREATE TABLE "help_line" (
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "kind" "help_line_kind" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "number" TEXT NOT NULL,
    "dial" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "for_professionals" BOOLEAN NOT NULL DEFAULT false,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "verified_on" DATE NOT NULL,
    "source_url" TEXT NOT NULL,
    "review_due" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "help_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_line_text" (
    "line_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "help_line_text_pkey" PRIMARY KEY ("line_id","locale")
);

-- CreateIndex
CREATE INDEX "help_line_country_position_idx" ON "help_line"("country", "position");

-- AddForeignKey
ALTER TABLE "help_line_text" ADD CONSTRAINT "help_line_text_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "help_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is shown can be reached, and was checked somewhere.
ALTER TABLE "help_line" ADD CONSTRAINT "help_line_can_be_reached" CHECK (NOT "shown" OR "number" <> '' OR "website" <> '');
ALTER TABLE "help_line" ADD CONSTRAINT "help_line_was_checked" CHECK (NOT "shown" OR "source_url" <> '');
ALTER TABLE "help_line" ADD CONSTRAINT "help_line_is_on_the_web" CHECK (("website" = '' OR "website" ~ '^https?://') AND ("source_url" = '' OR "source_url" ~ '^https?://'));
ALTER TABLE "help_line" ADD CONSTRAINT "help_line_can_be_dialled" CHECK ("dial" ~ '^\+?[0-9]*$');
