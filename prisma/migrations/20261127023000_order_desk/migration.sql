-- AlterTable
ALTER TABLE "order" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "carrier" TEXT,
ADD COLUMN     "refunded_amount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "tracking_number" TEXT;

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "seen_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "order_note" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "order_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_refund" (
    "refund_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "withdrawal_id" UUID,
    "delivery_amount" INTEGER NOT NULL,
    "delivery_vat" INTEGER NOT NULL,
    "adjustment_amount" INTEGER NOT NULL,
    "adjustment_vat" INTEGER NOT NULL,

    CONSTRAINT "order_refund_pkey" PRIMARY KEY ("refund_id")
);

-- CreateTable
CREATE TABLE "order_refund_line" (
    "refund_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "restocked" INTEGER NOT NULL DEFAULT 0,
    "amount" INTEGER NOT NULL,
    "vat_amount" INTEGER NOT NULL,

    CONSTRAINT "order_refund_line_pkey" PRIMARY KEY ("refund_id","position")
);

-- CreateIndex
CREATE INDEX "order_note_order_id_id_idx" ON "order_note"("order_id", "id");

-- CreateIndex
CREATE INDEX "order_refund_order_id_idx" ON "order_refund"("order_id");

-- CreateIndex
CREATE INDEX "order_refund_withdrawal_id_idx" ON "order_refund"("withdrawal_id");

-- CreateIndex
CREATE INDEX "order_placed_at_id_idx" ON "order"("placed_at", "id");

-- AddForeignKey
ALTER TABLE "order_note" ADD CONSTRAINT "order_note_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_refund" ADD CONSTRAINT "order_refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_refund_line" ADD CONSTRAINT "order_refund_line_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "order_refund"("refund_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What staff wrote, and what a refund was for, stays as it was written.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "order_note" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "order_refund" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "order_refund_line" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "order_note" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "order_refund" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "order_refund_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "order_note" ADD CONSTRAINT "order_note_said" CHECK (char_length(text) BETWEEN 1 AND 2000 AND char_length(author) BETWEEN 1 AND 100);

-- A refund is of one payment and one amount, for good; only how it goes changes.
CREATE FUNCTION refund_keeps_amount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.payment_id, NEW.amount, NEW.currency) IS DISTINCT FROM (OLD.payment_id, OLD.amount, OLD.currency) THEN
    RAISE EXCEPTION 'refund % keeps its payment and its amount', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_keeps_amount BEFORE UPDATE ON "refund" FOR EACH ROW EXECUTE FUNCTION refund_keeps_amount();

-- VAT is inside the amounts that come back; a deduction (a negative adjustment) never outweighs what it is deducted from, which the refund's own amount holds.
ALTER TABLE "order_refund" ADD CONSTRAINT "order_refund_sane" CHECK (delivery_amount >= 0 AND delivery_vat BETWEEN 0 AND delivery_amount);
ALTER TABLE "order_refund_line" ADD CONSTRAINT "order_refund_line_sane" CHECK (quantity >= 0 AND restocked >= 0 AND quantity + restocked > 0 AND amount >= 0 AND vat_amount BETWEEN 0 AND amount);

-- No piece is paid back, or put back on the shelf, more often than it was bought.
CREATE FUNCTION refund_line_within_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_order uuid; bought integer; refunded bigint; restocked bigint;
BEGIN
  SELECT order_id INTO of_order FROM order_refund WHERE refund_id = NEW.refund_id;
  PERFORM 1 FROM "order" WHERE id = of_order FOR UPDATE;
  SELECT quantity INTO bought FROM order_line WHERE order_id = of_order AND position = NEW.position;
  SELECT coalesce(sum(l.quantity) FILTER (WHERE r.state <> 'failed' OR r.succeeded_at IS NOT NULL), 0), coalesce(sum(l.restocked), 0) INTO refunded, restocked
    FROM order_refund_line l JOIN order_refund o USING (refund_id) JOIN refund r ON r.id = l.refund_id
    WHERE o.order_id = of_order AND l.position = NEW.position AND l.refund_id <> NEW.refund_id;
  IF bought IS NULL OR refunded + NEW.quantity > bought OR restocked + NEW.restocked > bought THEN
    RAISE EXCEPTION 'line % of order % would come back more often than it was bought', NEW.position, of_order USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_line_within_order BEFORE INSERT ON "order_refund_line" FOR EACH ROW EXECUTE FUNCTION refund_line_within_order();

-- What came back is within what was paid, and all of it means refunded.
ALTER TABLE "order" ADD CONSTRAINT "order_refunded_within" CHECK (refunded_amount BETWEEN 0 AND total_amount AND (state <> 'refunded' OR refunded_amount = total_amount));
-- Only what is paid is sent, and never what staff have cancelled; a number needs a carrier.
ALTER TABLE "order" ADD CONSTRAINT "order_sent_is_paid" CHECK (sent_at IS NULL OR (state IN ('paid', 'refunded') AND cancelled_at IS NULL));
ALTER TABLE "order" ADD CONSTRAINT "order_carried" CHECK ((carrier IS NULL OR sent_at IS NOT NULL) AND (tracking_number IS NULL OR carrier IS NOT NULL) AND char_length(carrier) <= 40 AND char_length(tracking_number) <= 40);
ALTER TABLE "order" ADD CONSTRAINT "order_cancelled_was_paid" CHECK (cancelled_at IS NULL OR state IN ('paid', 'refunded'));

-- Each list of the desk walks its own index, from whichever place its page begins.
CREATE INDEX "order_to_pack" ON "order" (placed_at, id) WHERE state = 'paid' AND sent_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX "order_sent" ON "order" (placed_at, id) WHERE sent_at IS NOT NULL;
CREATE INDEX "order_ended" ON "order" (placed_at, id) WHERE state = 'cancelled' OR cancelled_at IS NOT NULL;
CREATE INDEX "order_given_back" ON "order" (placed_at, id) WHERE state = 'refunded';
CREATE INDEX "order_partly_given_back" ON "order" (placed_at, id) WHERE refunded_amount > 0 AND state = 'paid';
CREATE INDEX "order_attention" ON "order" (id) WHERE attention IS NOT NULL;
CREATE INDEX "payment_attention" ON "payment" (reference) WHERE attention IS NOT NULL;
CREATE INDEX "refund_attention" ON "refund" (id) WHERE attention IS NOT NULL AND seen_at IS NULL;

-- Search by a part of a name or an address, whatever its case.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "order_name_part" ON "order" USING gin (lower(name) gin_trgm_ops);
CREATE INDEX "order_email_part" ON "order" USING gin (lower(email) gin_trgm_ops);
