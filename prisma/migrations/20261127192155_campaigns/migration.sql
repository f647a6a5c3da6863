-- CreateEnum
CREATE TYPE "campaign_state" AS ENUM ('draft', 'published', 'ended');

-- CreateEnum
CREATE TYPE "campaign_taken" AS ENUM ('report', 'kit', 'letter');

-- CreateEnum
CREATE TYPE "letter_quota_kind" AS ENUM ('signer', 'recipient', 'day', 'confirmation');

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "campaign_state" NOT NULL DEFAULT 'draft',
    "fund_id" UUID,
    "opens_on" DATE,
    "closes_on" DATE,
    "deletes_on" DATE,
    "offers_report" BOOLEAN NOT NULL DEFAULT false,
    "offers_letter" BOOLEAN NOT NULL DEFAULT false,
    "offers_pledge" BOOLEAN NOT NULL DEFAULT false,
    "offers_kit" BOOLEAN NOT NULL DEFAULT false,
    "offers_share" BOOLEAN NOT NULL DEFAULT false,
    "report_from_facts" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_text" (
    "campaign_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "pledge" TEXT NOT NULL,
    "letter_subject" TEXT NOT NULL,
    "letter_body" TEXT NOT NULL,
    "result" TEXT NOT NULL,

    CONSTRAINT "campaign_text_pkey" PRIMARY KEY ("campaign_id","locale")
);

-- CreateTable
CREATE TABLE "pledge_kind" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "gone" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pledge_kind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_kind_text" (
    "kind_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "pledge_kind_text_pkey" PRIMARY KEY ("kind_id","locale")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT,
    "email_hash" BYTEA NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "letters" SMALLINT NOT NULL DEFAULT 1,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_block" (
    "campaign_id" UUID NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pledge_block_pkey" PRIMARY KEY ("campaign_id","email_hash")
);

-- CreateTable
CREATE TABLE "recipient" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "verified_on" DATE NOT NULL,
    "review_due" DATE NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_letter" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "deletes_on" DATE NOT NULL,

    CONSTRAINT "campaign_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_letter_target" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,

    CONSTRAINT "campaign_letter_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_quota" (
    "key" BYTEA NOT NULL,
    "kind" "letter_quota_kind" NOT NULL,
    "used" INTEGER NOT NULL,
    "most" INTEGER NOT NULL,
    "ends" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_quota_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "campaign_file" (
    "campaign_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "file" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_file_pkey" PRIMARY KEY ("campaign_id","locale")
);

-- CreateTable
CREATE TABLE "campaign_count" (
    "campaign_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "locale" "locale" NOT NULL,
    "what" "campaign_taken" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "campaign_count_pkey" PRIMARY KEY ("campaign_id","day","locale","what")
);

-- CreateIndex
CREATE UNIQUE INDEX "campaign_slug_key" ON "campaign"("slug");

-- CreateIndex
CREATE INDEX "campaign_state_closes_on_id_idx" ON "campaign"("state", "closes_on", "id");

-- CreateIndex
CREATE INDEX "pledge_kind_campaign_id_position_idx" ON "pledge_kind"("campaign_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_kind_id_campaign_id_key" ON "pledge_kind"("id", "campaign_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_token_hash_key" ON "pledge"("token_hash");

-- CreateIndex
CREATE INDEX "pledge_campaign_id_confirmed_at_id_idx" ON "pledge"("campaign_id", "confirmed_at", "id");

-- CreateIndex
CREATE INDEX "pledge_kind_id_idx" ON "pledge"("kind_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_campaign_id_email_hash_key" ON "pledge"("campaign_id", "email_hash");

-- CreateIndex
CREATE INDEX "recipient_campaign_id_position_id_idx" ON "recipient"("campaign_id", "position", "id");

-- CreateIndex
CREATE INDEX "recipient_review_due_idx" ON "recipient"("review_due");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_letter_token_hash_key" ON "campaign_letter"("token_hash");

-- CreateIndex
CREATE INDEX "campaign_letter_campaign_id_confirmed_at_idx" ON "campaign_letter"("campaign_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "campaign_letter_deletes_on_idx" ON "campaign_letter"("deletes_on");

-- CreateIndex
CREATE INDEX "campaign_letter_target_recipient_id_idx" ON "campaign_letter_target"("recipient_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_letter_target_letter_id_recipient_id_key" ON "campaign_letter_target"("letter_id", "recipient_id");

-- CreateIndex
CREATE INDEX "letter_quota_ends_idx" ON "letter_quota"("ends");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_file_file_key" ON "campaign_file"("file");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_text" ADD CONSTRAINT "campaign_text_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_kind" ADD CONSTRAINT "pledge_kind_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_kind_text" ADD CONSTRAINT "pledge_kind_text_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "pledge_kind"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_kind_id_campaign_id_fkey" FOREIGN KEY ("kind_id", "campaign_id") REFERENCES "pledge_kind"("id", "campaign_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_block" ADD CONSTRAINT "pledge_block_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_letter" ADD CONSTRAINT "campaign_letter_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_letter_target" ADD CONSTRAINT "campaign_letter_target_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "campaign_letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_letter_target" ADD CONSTRAINT "campaign_letter_target_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_file" ADD CONSTRAINT "campaign_file_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_count" ADD CONSTRAINT "campaign_count_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The word in an address, which stays once somebody may have linked to it.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_slug_is_a_word" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_days_run_forward" CHECK ("closes_on" >= "opens_on" AND "deletes_on" > "closes_on");
-- What is open to the public says from when until when, and when its signatures are deleted.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_published_has_days" CHECK ("state" = 'draft' OR ("published_at" IS NOT NULL AND "opens_on" IS NOT NULL AND "closes_on" IS NOT NULL));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_pledge_has_an_end" CHECK ("state" = 'draft' OR NOT "offers_pledge" OR "deletes_on" IS NOT NULL);
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_ended_once" CHECK (("state" = 'ended') = ("ended_at" IS NOT NULL));
CREATE FUNCTION "campaign_slug_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."published_at" IS NOT NULL AND (NEW."slug" <> OLD."slug" OR NEW."published_at" IS NULL) THEN
    RAISE EXCEPTION 'the address of a campaign that has been published stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "campaign_slug_stays" BEFORE UPDATE ON "campaign" FOR EACH ROW EXECUTE FUNCTION "campaign_slug_stays"();

-- A signature holds an address only for as long as it waits for its owner's word.
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_forgets_its_address" CHECK (("confirmed_at" IS NULL) = ("email" IS NOT NULL));
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_letters_are_few" CHECK ("letters" BETWEEN 1 AND 3);
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_is_short" CHECK (length("name") BETWEEN 1 AND 80 AND length("affiliation") <= 80);
ALTER TABLE "pledge_kind" ADD CONSTRAINT "pledge_kind_counts_up" CHECK ("gone" >= 0);
-- "This was not me" and a signature of the same address wait for each other, so that neither is blind to the other.
CREATE FUNCTION "pledge_lock"(campaign uuid, seal bytea) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('pledge/' || campaign::text || '/' || encode(seal, 'hex'), 0))
$$;
CREATE FUNCTION "pledge_heeds_blocks"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "pledge_lock"(NEW."campaign_id", NEW."email_hash");
  IF EXISTS (SELECT FROM "pledge_block" WHERE "campaign_id" = NEW."campaign_id" AND "email_hash" = NEW."email_hash") THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "pledge_heeds_blocks" BEFORE INSERT ON "pledge" FOR EACH ROW EXECUTE FUNCTION "pledge_heeds_blocks"();

-- A letter of ours to somebody in office: short fields, and an address that is one.
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_has_an_address" CHECK ("email" ~ '^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$');
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_source_is_on_the_web" CHECK ("source_url" = '' OR "source_url" ~ '^https?://');
ALTER TABLE "campaign_letter" ADD CONSTRAINT "campaign_letter_is_short" CHECK (length("name") BETWEEN 1 AND 80 AND length("place") BETWEEN 1 AND 60);
ALTER TABLE "campaign_letter" ADD CONSTRAINT "campaign_letter_is_on_one_line" CHECK ("name" !~ '[[:cntrl:]]' AND "place" !~ '[[:cntrl:]]' AND "subject" !~ '[[:cntrl:]]' AND "email" !~ '[[:cntrl:][:space:]<>,;]');
-- No more of a quota than it holds; a signer's never holds more than ten.
ALTER TABLE "letter_quota" ADD CONSTRAINT "letter_quota_holds" CHECK ("used" BETWEEN 1 AND "most");
ALTER TABLE "letter_quota" ADD CONSTRAINT "letter_quota_of_a_signer" CHECK ("kind" <> 'signer' OR "most" <= 10);
-- One letter goes to ten offices at most, and to none once it has gone.
CREATE FUNCTION "campaign_letter_reaches_few"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "campaign_letter" WHERE "id" = NEW."letter_id" AND "confirmed_at" IS NULL FOR UPDATE;
  IF NOT FOUND OR (SELECT count(*) FROM "campaign_letter_target" WHERE "letter_id" = NEW."letter_id") >= 10 THEN
    RAISE EXCEPTION 'a letter goes to ten offices at most, chosen before it goes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "campaign_letter_reaches_few" BEFORE INSERT ON "campaign_letter_target" FOR EACH ROW EXECUTE FUNCTION "campaign_letter_reaches_few"();
ALTER TABLE "campaign_file" ADD CONSTRAINT "campaign_file_has_bytes" CHECK ("bytes" > 0);
ALTER TABLE "campaign_count" ADD CONSTRAINT "campaign_count_counts" CHECK ("count" > 0);
