-- What staff record has come in, and gifts are never thrown out together.
ALTER TABLE "donation" ADD CONSTRAINT "donation_recorded_has_come" CHECK (way = 'card' OR state IN ('settled', 'refunded'));
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "donation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A refund is taken out of the gift whose payment it gives back of, and all of them together are within it. Whoever writes a refund holds its payment's row,
-- so two cannot pass each other here.
CREATE FUNCTION donation_refund_within_gift() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE given integer; refunded bigint;
BEGIN
  SELECT d.amount INTO given FROM refund r JOIN payment p ON p.id = r.payment_id
    JOIN donation d ON p.reference = 'donation/' || d.id WHERE r.id = NEW.refund_id AND d.id = NEW.donation_id;
  SELECT coalesce(sum(r.amount), 0) INTO refunded FROM refund r
    WHERE (r.state <> 'failed' OR r.succeeded_at IS NOT NULL)
      AND (r.id = NEW.refund_id OR r.id IN (SELECT refund_id FROM donation_refund WHERE donation_id = NEW.donation_id));
  IF given IS NULL OR refunded > given THEN
    RAISE EXCEPTION 'refund % is not within gift %', NEW.refund_id, NEW.donation_id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER donation_refund_within_gift BEFORE INSERT ON "donation_refund" FOR EACH ROW EXECUTE FUNCTION donation_refund_within_gift();

-- Only a gift that moves moves the total of its fund; a fund that goes takes its totals along.
CREATE FUNCTION fund_total_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'the total of a fund follows its gifts' USING ERRCODE = '23514';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER fund_total_is_kept BEFORE INSERT OR UPDATE OR DELETE ON "fund_total" FOR EACH ROW EXECUTE FUNCTION fund_total_is_kept();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "fund_total" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "fund_total" ADD CONSTRAINT "fund_total_in_sixteen" CHECK (shard BETWEEN 0 AND 15);

-- An address that can be written, a goal that can be reached; what an amount does is said with its source, or not at all.
ALTER TABLE "fund" ADD CONSTRAINT "fund_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "fund" ADD CONSTRAINT "fund_goal_positive" CHECK (goal_amount > 0);
ALTER TABLE "unit_cost" ADD CONSTRAINT "unit_cost_positive" CHECK (amount > 0);
ALTER TABLE "unit_cost_text" ADD CONSTRAINT "unit_cost_text_sourced" CHECK (btrim(line) <> '' AND btrim(source) <> '');
