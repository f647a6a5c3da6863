-- CreateEnum
CREATE TYPE "consent_end" AS ENUM ('link', 'not_me', 'bounced', 'complained', 'suppressed', 'staff');

-- CreateEnum
CREATE TYPE "suppression_cause" AS ENUM ('bounced', 'complained', 'suppressed');

-- CreateEnum
CREATE TYPE "newsletter_state" AS ENUM ('draft', 'sending', 'paused', 'stopped', 'sent');

-- AlterEnum
ALTER TYPE "letter_state" ADD VALUE 'left_out';

-- AlterTable
ALTER TABLE "donation" ADD COLUMN     "forgotten_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "seen_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "forgotten_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "forgotten_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "supporter" ADD COLUMN     "merged_into" UUID;

-- CreateTable
CREATE TABLE "newsletter_consent" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "locale" "locale" NOT NULL,
    "text_version" TEXT NOT NULL,
    "form_url" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "token_hash" BYTEA NOT NULL,
    "letters" SMALLINT NOT NULL DEFAULT 1,
    "ended_at" TIMESTAMPTZ(3),
    "ended_how" "consent_end",

    CONSTRAINT "newsletter_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_suppression" (
    "email_hash" BYTEA NOT NULL,
    "cause" "suppression_cause" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_suppression_pkey" PRIMARY KEY ("email_hash")
);

-- CreateTable
CREATE TABLE "mail_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter" (
    "id" UUID NOT NULL,
    "state" "newsletter_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "newsletter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_text" (
    "newsletter_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "written" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "newsletter_text_pkey" PRIMARY KEY ("newsletter_id","locale")
);

-- CreateTable
CREATE TABLE "newsletter_copy" (
    "id" UUID NOT NULL,
    "newsletter_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,

    CONSTRAINT "newsletter_copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "email_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("email_hash","at")
);

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_consent_token_hash_key" ON "newsletter_consent"("token_hash");

-- CreateIndex
CREATE INDEX "newsletter_consent_email_hash_idx" ON "newsletter_consent"("email_hash");

-- CreateIndex
CREATE INDEX "newsletter_consent_confirmed_at_id_idx" ON "newsletter_consent"("confirmed_at", "id");

-- CreateIndex
CREATE INDEX "mail_event_heard_at_idx" ON "mail_event"("heard_at");

-- CreateIndex
CREATE INDEX "newsletter_created_at_id_idx" ON "newsletter"("created_at", "id");

-- CreateIndex
CREATE INDEX "newsletter_state_idx" ON "newsletter"("state");

-- CreateIndex
CREATE INDEX "newsletter_copy_consent_id_idx" ON "newsletter_copy"("consent_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_copy_newsletter_id_consent_id_key" ON "newsletter_copy"("newsletter_id", "consent_id");

-- CreateIndex
CREATE INDEX "letter_provider_id_idx" ON "letter"("provider_id");

-- CreateIndex
CREATE INDEX "supporter_merged_into_idx" ON "supporter"("merged_into");

-- AddForeignKey
ALTER TABLE "newsletter_text" ADD CONSTRAINT "newsletter_text_newsletter_id_fkey" FOREIGN KEY ("newsletter_id") REFERENCES "newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_copy" ADD CONSTRAINT "newsletter_copy_newsletter_id_fkey" FOREIGN KEY ("newsletter_id") REFERENCES "newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_copy" ADD CONSTRAINT "newsletter_copy_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "newsletter_consent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "supporter"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- People are found by their address in its one form, wherever it stands.
CREATE INDEX "order_email_lower" ON "order" (lower(email));
CREATE INDEX "donation_email_lower" ON "donation" (lower(email));
CREATE INDEX "plan_email_lower" ON "plan" (lower(email));
CREATE INDEX "letter_recipient_lower" ON "letter" (lower(recipient));

-- A row that was merged leads straight to the one that stayed, for good: whoever follows it takes one step.
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_not_into_itself" CHECK (merged_into <> id);
CREATE FUNCTION supporter_merges_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.merged_into IS NOT NULL AND NEW.merged_into IS NULL THEN
    RAISE EXCEPTION 'supporter % has been merged and stays so', OLD.id USING ERRCODE = '23514';
  END IF;
  IF NEW.merged_into IS NOT NULL AND EXISTS (SELECT FROM supporter WHERE (id = NEW.merged_into AND merged_into IS NOT NULL) OR merged_into = NEW.id) THEN
    RAISE EXCEPTION 'supporter % would lead on by more than one step', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER supporter_merges_once BEFORE INSERT OR UPDATE OF merged_into ON "supporter" FOR EACH ROW EXECUTE FUNCTION supporter_merges_once();

-- One living consent for each address; a proof is never rewritten, it is confirmed once, within two days, and ended once.
CREATE UNIQUE INDEX "newsletter_consent_living" ON "newsletter_consent" (email_hash) WHERE ended_at IS NULL;
ALTER TABLE "newsletter_consent" ADD CONSTRAINT "newsletter_consent_ended" CHECK ((ended_at IS NULL) = (ended_how IS NULL));
ALTER TABLE "newsletter_consent" ADD CONSTRAINT "newsletter_consent_in_time" CHECK (confirmed_at BETWEEN requested_at AND requested_at + interval '48 hours');
ALTER TABLE "newsletter_consent" ADD CONSTRAINT "newsletter_consent_is_short" CHECK (letters BETWEEN 1 AND 3 AND char_length(email) BETWEEN 3 AND 254 AND email !~ '[[:cntrl:][:space:]]' AND char_length(form_url) <= 300 AND char_length(text_version) BETWEEN 1 AND 40);
CREATE FUNCTION newsletter_consent_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - '{confirmed_at,ended_at,ended_how}'::text[]) <> (to_jsonb(OLD) - '{confirmed_at,ended_at,ended_how}'::text[])
    OR (OLD.confirmed_at IS NOT NULL AND NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at)
    OR (OLD.ended_at IS NOT NULL AND (NEW.ended_at, NEW.ended_how, NEW.confirmed_at) IS DISTINCT FROM (OLD.ended_at, OLD.ended_how, OLD.confirmed_at)) THEN
    RAISE EXCEPTION 'the proof of consent % is kept as it was given', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER newsletter_consent_stays BEFORE UPDATE ON "newsletter_consent" FOR EACH ROW EXECUTE FUNCTION newsletter_consent_stays();

-- A newsletter goes to nobody who has not said yes, or has said no since, whatever the application lets through.
CREATE FUNCTION newsletter_copy_has_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM newsletter_consent WHERE id = NEW.consent_id AND confirmed_at IS NOT NULL AND ended_at IS NULL) THEN
    RAISE EXCEPTION 'a newsletter goes to nobody who has not said yes' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER newsletter_copy_has_consent BEFORE INSERT OR UPDATE ON "newsletter_copy" FOR EACH ROW EXECUTE FUNCTION newsletter_copy_has_consent();
CREATE FUNCTION letter_has_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM newsletter_copy copy JOIN newsletter_consent consent ON consent.id = copy.consent_id
    WHERE NEW.reference = 'newsletter-copy/' || copy.id AND consent.confirmed_at IS NOT NULL AND consent.ended_at IS NULL
      AND consent.email = NEW.recipient) THEN
    RAISE EXCEPTION 'a newsletter goes to nobody who has not said yes' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_has_consent BEFORE INSERT ON "letter" FOR EACH ROW WHEN (NEW.kind = 'newsletter') EXECUTE FUNCTION letter_has_consent();
CREATE TRIGGER letter_keeps_consent BEFORE UPDATE OF kind, reference, recipient ON "letter" FOR EACH ROW WHEN (NEW.kind = 'newsletter' AND NEW.recipient <> '') EXECUTE FUNCTION letter_has_consent();

-- What goes out is what was read before it was sent: a newsletter is written on only while it is a draft, and moves along one table.
CREATE FUNCTION newsletter_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'newsletter % has gone out and stays', OLD.id USING ERRCODE = '23514'; END IF;
    RETURN OLD;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state::text || '>' || NEW.state::text) NOT IN
    ('draft>sending', 'sending>paused', 'paused>sending', 'sending>stopped', 'paused>stopped', 'sending>sent') THEN
    RAISE EXCEPTION 'newsletter % does not go from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER newsletter_moves BEFORE UPDATE OR DELETE ON "newsletter" FOR EACH ROW EXECUTE FUNCTION newsletter_moves();
CREATE FUNCTION newsletter_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM newsletter WHERE id = coalesce(NEW.newsletter_id, OLD.newsletter_id) AND state <> 'draft') THEN
    RAISE EXCEPTION 'a newsletter that has gone out keeps its words' USING ERRCODE = '23514';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER newsletter_text_stays BEFORE INSERT OR UPDATE OR DELETE ON "newsletter_text" FOR EACH ROW EXECUTE FUNCTION newsletter_text_stays();

-- Who is forgotten is forgotten wholly, and only of what is over.
ALTER TABLE "order" ADD CONSTRAINT "order_forgotten" CHECK (forgotten_at IS NULL OR (state <> 'awaiting_payment' AND supporter_id IS NULL
  AND name = '' AND email = '' AND address_line1 = '' AND address_line2 = '' AND postcode = '' AND city = ''));
ALTER TABLE "donation" DROP CONSTRAINT "donation_giver_known";
ALTER TABLE "donation" ADD CONSTRAINT "donation_giver_known" CHECK (CASE WHEN forgotten_at IS NULL
  THEN (way <> 'card' OR email <> '') AND (email = '' OR name <> '')
  ELSE state <> 'pending' AND supporter_id IS NULL AND name = '' AND email = '' END);
ALTER TABLE "plan" DROP CONSTRAINT "plan_giver_known";
ALTER TABLE "plan" ADD CONSTRAINT "plan_giver_known" CHECK (CASE WHEN forgotten_at IS NULL
  THEN name <> '' AND email <> '' ELSE state = 'ended' AND supporter_id IS NULL AND name = '' AND email = '' END);

-- Notes go with the buyer whom they are about, and never otherwise.
DROP TRIGGER append_only ON "order_note";
CREATE TRIGGER append_only BEFORE UPDATE ON "order_note" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION order_note_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "order" WHERE id = OLD.order_id AND forgotten_at IS NOT NULL) THEN
    RAISE EXCEPTION 'order_note is append-only' USING ERRCODE = '23514';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER order_note_stays BEFORE DELETE ON "order_note" FOR EACH ROW EXECUTE FUNCTION order_note_stays();

-- A receipt is kept as it was printed to the end of the seventh year after its own (BFL 7:2); from then on whose it was may go, and nothing else.
DROP TRIGGER append_only ON "receipt";
CREATE TRIGGER append_only BEFORE DELETE ON "receipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION receipt_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF extract(year FROM OLD.issued_at AT TIME ZONE 'Europe/Stockholm') + 7 >= extract(year FROM now() AT TIME ZONE 'Europe/Stockholm')
    OR (to_jsonb(NEW) - 'content') <> (to_jsonb(OLD) - 'content')
    OR (NEW.content - '{buyer,giver}'::text[]) <> (OLD.content - '{buyer,giver}'::text[])
    OR coalesce(NEW.content #>> '{buyer,name}', NEW.content #>> '{giver,name}') <> '' THEN
    RAISE EXCEPTION 'receipt is append-only' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER receipt_stays BEFORE UPDATE ON "receipt" FOR EACH ROW EXECUTE FUNCTION receipt_stays();
