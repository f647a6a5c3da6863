-- CreateEnum
CREATE TYPE "rhythm" AS ENUM ('once', 'monthly');

-- CreateEnum
CREATE TYPE "tribute_kind" AS ENUM ('honour', 'memory');

-- CreateEnum
CREATE TYPE "tribute_way" AS ENUM ('email', 'print');

-- CreateEnum
CREATE TYPE "tribute_state" AS ENUM ('asked', 'due', 'sent', 'printed', 'taken_back', 'unwanted', 'failed');

-- DropIndex
DROP INDEX "unit_cost_fund_id_currency_amount_key";

-- AlterTable
ALTER TABLE "donation" ADD COLUMN     "anonymous" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "company_name" TEXT,
ADD COLUMN     "cost_covered" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "organisation_number" TEXT;

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "anonymous" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "company_name" TEXT,
ADD COLUMN     "organisation_number" TEXT;

-- AlterTable
ALTER TABLE "unit_cost" ADD COLUMN     "rhythm" "rhythm" NOT NULL DEFAULT 'once';

-- CreateTable
CREATE TABLE "tribute" (
    "id" UUID NOT NULL,
    "donation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "state" "tribute_state" NOT NULL DEFAULT 'asked',
    "kind" "tribute_kind" NOT NULL,
    "way" "tribute_way" NOT NULL,
    "locale" "locale" NOT NULL,
    "honoured" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "greeting" TEXT NOT NULL,
    "recipient_email" TEXT,
    "recipient_seal" BYTEA,
    "wished_on" DATE,
    "goes_on" DATE,
    "slot" SMALLINT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "tribute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tribute_stop" (
    "recipient_seal" BYTEA NOT NULL,
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tribute_stop_pkey" PRIMARY KEY ("recipient_seal")
);

-- CreateIndex
CREATE UNIQUE INDEX "tribute_donation_id_key" ON "tribute"("donation_id");

-- CreateIndex
CREATE UNIQUE INDEX "tribute_token_hash_key" ON "tribute"("token_hash");

-- CreateIndex
CREATE INDEX "tribute_state_goes_on_idx" ON "tribute"("state", "goes_on");

-- CreateIndex
CREATE UNIQUE INDEX "tribute_recipient_seal_goes_on_slot_key" ON "tribute"("recipient_seal", "goes_on", "slot");

-- CreateIndex
CREATE UNIQUE INDEX "unit_cost_fund_id_rhythm_currency_amount_key" ON "unit_cost"("fund_id", "rhythm", "currency", "amount");

-- AddForeignKey
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_donation_id_fkey" FOREIGN KEY ("donation_id") REFERENCES "donation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Amounts that were offered until now were offered once.
UPDATE "setting" SET value = jsonb_build_object('once', value, 'monthly', '{"SEK": [], "NOK": [], "EUR": []}'::jsonb), version = version + 1
  WHERE name = 'suggested_amounts' AND NOT value ? 'once';

-- What was added for the card is a part of a gift by card, and a gift names a company whole or not at all.
ALTER TABLE "donation" ADD CONSTRAINT "donation_cost_within_gift" CHECK (cost_covered >= 0 AND cost_covered < amount AND (cost_covered = 0 OR way = 'card'));
ALTER TABLE "donation" ADD CONSTRAINT "donation_company_whole" CHECK ((company_name IS NULL) = (organisation_number IS NULL) AND company_name <> '' AND organisation_number ~ '^[0-9]{9,10}$');
ALTER TABLE "plan" ADD CONSTRAINT "plan_company_whole" CHECK ((company_name IS NULL) = (organisation_number IS NULL) AND company_name <> '' AND organisation_number ~ '^[0-9]{9,10}$');

-- A card's words are few, and none of them is a link: whoever reads it never asked for it. Nobody's address is kept once it has gone or will not go,
-- at most three go to one address in a day, and none of them before its gift is paid.
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_words" CHECK (char_length(honoured) BETWEEN 1 AND 80 AND char_length(sender) BETWEEN 1 AND 80 AND char_length(greeting) <= 200
  AND honoured || ' ' || sender || ' ' || greeting !~ '[@/\\<>[:cntrl:]]|[[:alpha:]]\.[[:alpha:]]{2}');
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_address_while_needed" CHECK ((recipient_email IS NOT NULL) = (way = 'email' AND state IN ('asked', 'due')));
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_email_has_day" CHECK (way = 'print' OR (recipient_seal IS NOT NULL AND wished_on IS NOT NULL));
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_goes_in_slot" CHECK ((goes_on IS NULL) = (slot IS NULL) AND (goes_on IS NOT NULL) = (way = 'email' AND state IN ('due', 'sent')) AND slot BETWEEN 1 AND 3 AND goes_on >= wished_on);
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_sent_has_date" CHECK ((sent_at IS NOT NULL) = (state = 'sent'));
ALTER TABLE "tribute" ADD CONSTRAINT "tribute_way_of_state" CHECK (way = 'email' OR state IN ('asked', 'printed', 'taken_back'));
CREATE FUNCTION tribute_goes_with_its_gift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('due', 'sent', 'printed') AND NEW.state IS DISTINCT FROM (CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END)
      AND NOT EXISTS (SELECT FROM donation WHERE id = NEW.donation_id AND state = 'settled') THEN
    RAISE EXCEPTION 'card % waits for its gift', NEW.id USING ERRCODE = '23514';
  END IF;
  IF NEW.state = 'due' AND EXISTS (SELECT FROM tribute_stop WHERE recipient_seal = NEW.recipient_seal) THEN
    RAISE EXCEPTION 'card % is not wanted', NEW.id USING ERRCODE = '23514';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.donation_id, NEW.kind, NEW.way, NEW.honoured, NEW.sender, NEW.greeting) IS DISTINCT FROM (OLD.donation_id, OLD.kind, OLD.way, OLD.honoured, OLD.sender, OLD.greeting) THEN
    RAISE EXCEPTION 'card % keeps its gift and its words', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tribute_goes_with_its_gift BEFORE INSERT OR UPDATE ON "tribute" FOR EACH ROW EXECUTE FUNCTION tribute_goes_with_its_gift();
