-- CreateEnum
CREATE TYPE "plan_notice_kind" AS ENUM ('month-failed', 'month-awaits', 'month-recovered', 'plan-ended', 'card-expiring');

-- AlterTable
ALTER TABLE "donation" ADD COLUMN     "invoiced_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "plan_standing" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "state" "plan_state" NOT NULL,
    "amount" INTEGER NOT NULL,
    "resumes_at" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_standing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_notice" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "plan_notice_kind" NOT NULL,
    "occasion" TEXT NOT NULL,
    "invoice_id" TEXT,
    "content" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_standing_plan_id_since_id_idx" ON "plan_standing"("plan_id", "since", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_notice_occasion_key" ON "plan_notice"("occasion");

-- CreateIndex
CREATE INDEX "plan_notice_plan_id_at_idx" ON "plan_notice"("plan_id", "at");

-- CreateIndex
CREATE INDEX "plan_notice_invoice_id_idx" ON "plan_notice"("invoice_id");

-- AddForeignKey
ALTER TABLE "plan_standing" ADD CONSTRAINT "plan_standing_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_notice" ADD CONSTRAINT "plan_notice_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Stripe said of a plan, and what its giver was told, stays as it was; a standing only grows longer.
ALTER TABLE "plan_standing" ADD CONSTRAINT "plan_standing_runs_forward" CHECK (until >= since);
CREATE FUNCTION plan_standing_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.plan_id, NEW.state, NEW.amount, NEW.resumes_at, NEW.since) IS DISTINCT FROM
      (OLD.id, OLD.plan_id, OLD.state, OLD.amount, OLD.resumes_at, OLD.since) OR NEW.until < OLD.until THEN
    RAISE EXCEPTION 'how plan % stood is kept as it was', OLD.plan_id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_standing_keeps BEFORE UPDATE OR DELETE ON "plan_standing" FOR EACH ROW EXECUTE FUNCTION plan_standing_keeps();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "plan_standing" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "plan_notice" ADD CONSTRAINT "plan_notice_has_occasion" CHECK (occasion <> '');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "plan_notice" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "plan_notice" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The gift of a month says when Stripe wrote its invoice, and it stays so.
ALTER TABLE "donation" ADD CONSTRAINT "donation_invoiced" CHECK (invoiced_at IS NULL OR invoice_id IS NOT NULL);

-- How the plans that there are stand is as Stripe was last heard.
INSERT INTO "plan_standing" (id, plan_id, state, amount, resumes_at, since, until)
  SELECT gen_random_uuid(), id, state, amount, resumes_at, seen_at, seen_at FROM "plan" WHERE seen_at IS NOT NULL;

-- One shown form makes one thing: a single gift or a plan, whichever is written first. The second waits for the first by the lock, and is left out.
CREATE FUNCTION one_thing_of_a_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.form_id::text, 0));
  IF TG_TABLE_NAME = 'plan' AND EXISTS (SELECT FROM "donation" WHERE form_id = NEW.form_id) THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'donation' AND EXISTS (SELECT FROM "plan" WHERE form_id = NEW.form_id) THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_thing_of_a_form BEFORE INSERT ON "plan" FOR EACH ROW EXECUTE FUNCTION one_thing_of_a_form();
CREATE TRIGGER one_thing_of_a_form BEFORE INSERT ON "donation" FOR EACH ROW WHEN (NEW.plan_id IS NULL) EXECUTE FUNCTION one_thing_of_a_form();
