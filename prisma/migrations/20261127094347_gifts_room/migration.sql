-- CreateEnum
CREATE TYPE "gift_way" AS ENUM ('card', 'bank', 'cash');

-- DropIndex
DROP INDEX "donation_fund_id_state_idx";

-- DropIndex
DROP INDEX "donation_state_started_at_idx";

-- AlterTable
ALTER TABLE "donation" ADD COLUMN     "bank_reference" TEXT,
ADD COLUMN     "refunded_amount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "way" "gift_way" NOT NULL DEFAULT 'card';

-- AlterTable
ALTER TABLE "fund" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "fund_total" (
    "fund_id" UUID NOT NULL,
    "currency" "currency" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "fund_total_pkey" PRIMARY KEY ("fund_id","currency","shard")
);

-- CreateTable
CREATE TABLE "donation_refund" (
    "refund_id" UUID NOT NULL,
    "donation_id" UUID NOT NULL,

    CONSTRAINT "donation_refund_pkey" PRIMARY KEY ("refund_id")
);

-- CreateIndex
CREATE INDEX "donation_refund_donation_id_idx" ON "donation_refund"("donation_id");

-- CreateIndex
CREATE INDEX "donation_started_at_id_idx" ON "donation"("started_at", "id");

-- CreateIndex
CREATE INDEX "donation_state_started_at_id_idx" ON "donation"("state", "started_at", "id");

-- CreateIndex
CREATE INDEX "donation_way_started_at_id_idx" ON "donation"("way", "started_at", "id");

-- CreateIndex
CREATE INDEX "donation_fund_id_started_at_id_idx" ON "donation"("fund_id", "started_at", "id");

-- CreateIndex
CREATE INDEX "donation_fund_id_state_started_at_id_idx" ON "donation"("fund_id", "state", "started_at", "id");

-- AddForeignKey
ALTER TABLE "fund_total" ADD CONSTRAINT "fund_total_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "donation_refund" ADD CONSTRAINT "donation_refund_donation_id_fkey" FOREIGN KEY ("donation_id") REFERENCES "donation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What goes back of a gift is within it, and all of it means refunded; a card's giver is always known, and a letter has a name to begin with.
ALTER TABLE "donation" ADD CONSTRAINT "donation_giver_known" CHECK ((way <> 'card' OR email <> '') AND (email = '' OR name <> ''));
ALTER TABLE "donation" ADD CONSTRAINT "donation_bank_reference" CHECK (bank_reference IS NULL OR (way <> 'card' AND char_length(bank_reference) BETWEEN 1 AND 60));
ALTER TABLE "donation" ADD CONSTRAINT "donation_settled_has_date" CHECK (state NOT IN ('settled', 'refunded') OR settled_at IS NOT NULL);

-- A gift is of one amount, for one fund and came one way, for good; what has come in is never taken out.
CREATE FUNCTION donation_keeps_money() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION 'gift % has come in and stays', OLD.id USING ERRCODE = '23514';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW.amount, NEW.currency, NEW.fund_id, NEW.way) IS DISTINCT FROM (OLD.amount, OLD.currency, OLD.fund_id, OLD.way) THEN
    RAISE EXCEPTION 'gift % keeps its amount, its fund and its way', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER donation_keeps_money BEFORE UPDATE OR DELETE ON "donation" FOR EACH ROW EXECUTE FUNCTION donation_keeps_money();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "donation_refund" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "donation_refund" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The totals of the funds follow the gifts, when the transaction ends: a part that others wait for is locked last, and only while the database commits.
CREATE FUNCTION donation_counts(state donation_state, amount integer, refunded integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state IN ('settled', 'refunded') THEN amount - refunded ELSE 0 END
$$;
CREATE FUNCTION fund_total_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE change integer := donation_counts(NEW.state, NEW.amount, NEW.refunded_amount)
  - CASE TG_OP WHEN 'UPDATE' THEN donation_counts(OLD.state, OLD.amount, OLD.refunded_amount) ELSE 0 END;
BEGIN
  IF change <> 0 THEN
    INSERT INTO fund_total (fund_id, currency, shard, amount)
    VALUES (NEW.fund_id, NEW.currency, floor(random() * 16), change)
    ON CONFLICT (fund_id, currency, shard) DO UPDATE SET amount = fund_total.amount + excluded.amount;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER fund_total_begins AFTER INSERT ON "donation" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state IN ('settled', 'refunded')) EXECUTE FUNCTION fund_total_follows();
CREATE CONSTRAINT TRIGGER fund_total_follows AFTER UPDATE OF state, refunded_amount ON "donation" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN ((OLD.state, OLD.refunded_amount) IS DISTINCT FROM (NEW.state, NEW.refunded_amount)) EXECUTE FUNCTION fund_total_follows();

-- Totals of what is here already.
INSERT INTO fund_total (fund_id, currency, shard, amount)
SELECT fund_id, currency, 0, sum(amount) FROM donation WHERE state IN ('settled', 'refunded') GROUP BY fund_id, currency;

-- Gifts that went back at Stripe had neither state nor credit receipt nor letter. Each refund that fits in its gift gets them now; what does not fit only
-- paid anew what the bank had sent back.
DO $$
DECLARE back record; paper uuid; next_number integer;
BEGIN
  FOR back IN
    SELECT r.id, r.amount, r.currency, r.succeeded_at, d.id AS donation_id, d.email, d.locale, o.id AS original, o.series, o.number, o.content
    FROM refund r JOIN payment p ON p.id = r.payment_id JOIN donation d ON p.reference = 'donation/' || d.id
    JOIN receipt o ON o.reference = p.reference
    WHERE d.state = 'settled' AND (r.state <> 'failed' OR r.succeeded_at IS NOT NULL) ORDER BY r.created_at, r.id
  LOOP
    CONTINUE WHEN back.amount > (SELECT amount - refunded_amount FROM donation WHERE id = back.donation_id);
    INSERT INTO donation_refund (refund_id, donation_id) VALUES (back.id, back.donation_id);
    CONTINUE WHEN back.succeeded_at IS NULL;
    UPDATE donation SET refunded_amount = refunded_amount + back.amount,
      state = CASE WHEN refunded_amount + back.amount = amount THEN 'refunded'::donation_state ELSE state END,
      closed_at = CASE WHEN refunded_amount + back.amount = amount THEN back.succeeded_at ELSE closed_at END
    WHERE id = back.donation_id;
    INSERT INTO receipt_series (series, last) VALUES ('K', 1)
    ON CONFLICT (series) DO UPDATE SET last = receipt_series.last + 1 RETURNING last INTO next_number;
    paper := gen_random_uuid();
    INSERT INTO receipt (id, series, number, reference, refers_to, amount, currency, issued_at, content)
    VALUES (paper, 'K', next_number, 'refund/' || back.id, back.original, back.amount, back.currency, now(),
      back.content || jsonb_build_object('kind', 'gift-credit', 'cause', 'refunded', 'corrects', back.series || '-' || lpad(back.number::text, 5, '0'),
        'paidAt', to_char(back.succeeded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (gen_random_uuid(), 'gift-credited/' || back.id, 'gift-credited', 'refund/' || back.id, back.email, back.locale, now(), now());
  END LOOP;
END $$;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE "donation" ADD CONSTRAINT "donation_refunded_within" CHECK (refunded_amount BETWEEN 0 AND amount AND (state = 'refunded') = (refunded_amount = amount));

-- What the list of the desk is narrowed by: a part of a name or an address, the bank's word for a gift, and what a person must look at.
CREATE INDEX "donation_words" ON "donation" USING gin ((lower(name) || ' ' || lower(email)) gin_trgm_ops);
CREATE INDEX "donation_bank_reference_idx" ON "donation" (bank_reference) WHERE bank_reference IS NOT NULL;
CREATE INDEX "donation_attention" ON "donation" (id) WHERE attention IS NOT NULL;
CREATE INDEX "donation_partly_given_back" ON "donation" (started_at, id) WHERE refunded_amount > 0 AND state = 'settled';
