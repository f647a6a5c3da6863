-- The last guards: what no bug in the application may get past.

-- Stock (safety.md I2): never sold below nothing, never set aside more than there is.
ALTER TABLE "stock" ADD CONSTRAINT "stock_not_negative" CHECK (reserved >= 0 AND on_hand >= reserved);
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_moves" CHECK (quantity <> 0);
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_holds" CHECK (quantity > 0);

-- Money is positive, and adds up.
ALTER TABLE "price" ADD CONSTRAINT "price_positive" CHECK (amount > 0);
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_adds_up" CHECK (quantity > 0 AND unit_amount > 0 AND amount = unit_amount * quantity AND vat_amount BETWEEN 0 AND amount);
ALTER TABLE "order" ADD CONSTRAINT "order_adds_up" CHECK (total_amount = goods_amount + delivery_amount AND total_amount > 0 AND delivery_amount >= 0 AND vat_amount BETWEEN 0 AND total_amount);
ALTER TABLE "order" ADD CONSTRAINT "order_paid_has_date" CHECK (state NOT IN ('paid', 'refunded') OR paid_at IS NOT NULL);
ALTER TABLE "payment" ADD CONSTRAINT "payment_positive" CHECK (amount > 0);
ALTER TABLE "refund" ADD CONSTRAINT "refund_positive" CHECK (amount > 0);
ALTER TABLE "donation" ADD CONSTRAINT "donation_positive" CHECK (amount > 0);
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_counts_from_one" CHECK (number > 0 AND amount > 0);
ALTER TABLE "delivery_price" ADD CONSTRAINT "delivery_price_sane" CHECK (amount >= 0 AND max_weight_grams > 0);

-- One price asked at a time; one living order for a basket; one successful payment for what was bought or given (I5).
CREATE UNIQUE INDEX "price_asked_now" ON "price" (variant_id, currency) WHERE valid_to IS NULL AND kind = 'asked';
CREATE UNIQUE INDEX "order_of_basket" ON "order" (basket_id) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX "payment_succeeded_once" ON "payment" (reference) WHERE state = 'succeeded';

-- Refunds never exceed what was captured (I6).
CREATE FUNCTION refund_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE captured integer; refunded bigint;
BEGIN
  SELECT amount INTO captured FROM payment WHERE id = NEW.payment_id FOR UPDATE;
  SELECT coalesce(sum(amount), 0) INTO refunded FROM refund
    WHERE payment_id = NEW.payment_id AND state <> 'failed' AND id <> NEW.id;
  IF NEW.state <> 'failed' AND refunded + NEW.amount > captured THEN
    RAISE EXCEPTION 'refunds of payment % would exceed what was captured', NEW.payment_id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_within_payment BEFORE INSERT OR UPDATE ON "refund" FOR EACH ROW EXECUTE FUNCTION refund_within_payment();

-- The books (I1): every entry has lines, and they sum to zero in each currency when the transaction ends.
CREATE FUNCTION ledger_entry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE entry uuid := CASE TG_TABLE_NAME WHEN 'ledger_entry' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'entry_id')::uuid END;
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_line WHERE entry_id = entry) THEN
    RAISE EXCEPTION 'ledger entry % has no lines', entry USING ERRCODE = '23514';
  END IF;
  IF EXISTS (SELECT FROM ledger_line WHERE entry_id = entry GROUP BY currency HAVING sum(amount) <> 0) THEN
    RAISE EXCEPTION 'ledger entry % does not sum to zero', entry USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON "ledger_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entry_balances();
CREATE CONSTRAINT TRIGGER ledger_line_balances AFTER INSERT ON "ledger_line" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entry_balances();

-- What is written in the books, on a receipt or as a movement is never changed or taken out.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '23514';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ledger_entry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ledger_line" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "receipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "stock_movement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "ledger_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "ledger_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "receipt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "stock_movement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A price's history is history: a price may end, once; nothing else of it changes.
CREATE FUNCTION price_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.valid_to IS NOT NULL OR (to_jsonb(NEW) - 'valid_to') <> (to_jsonb(OLD) - 'valid_to') THEN
    RAISE EXCEPTION 'a price may only end' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER price_only_ends BEFORE UPDATE ON "price" FOR EACH ROW EXECUTE FUNCTION price_only_ends();

-- An order keeps what was agreed: lines are never changed, and its amounts neither.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "order_line" FOR EACH ROW EXECUTE FUNCTION refuse_change();
