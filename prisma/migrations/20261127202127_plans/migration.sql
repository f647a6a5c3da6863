-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('starting', 'active', 'paused', 'past_due', 'ended');

-- AlterTable
ALTER TABLE "donation" ADD COLUMN     "invoice_id" TEXT,
ADD COLUMN     "plan_id" UUID;

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "form_id" UUID NOT NULL,
    "content_digest" TEXT NOT NULL,
    "state" "plan_state" NOT NULL DEFAULT 'starting',
    "fund_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" "currency" NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "supporter_id" UUID,
    "idempotency_key" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "session_id" TEXT,
    "session_url" TEXT,
    "subscription_id" TEXT,
    "customer_id" TEXT,
    "next_charge_at" TIMESTAMPTZ(3),
    "resumes_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "attention" TEXT,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_number_key" ON "plan"("number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_token_hash_key" ON "plan"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "plan_form_id_key" ON "plan"("form_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_idempotency_key_key" ON "plan"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "plan_session_id_key" ON "plan"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_subscription_id_key" ON "plan"("subscription_id");

-- CreateIndex
CREATE INDEX "plan_content_digest_started_at_idx" ON "plan"("content_digest", "started_at");

-- CreateIndex
CREATE INDEX "plan_state_checked_at_idx" ON "plan"("state", "checked_at");

-- CreateIndex
CREATE INDEX "plan_supporter_id_started_at_idx" ON "plan"("supporter_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "donation_invoice_id_key" ON "donation"("invoice_id");

-- CreateIndex
CREATE INDEX "donation_plan_id_started_at_idx" ON "donation"("plan_id", "started_at");

-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A gift of a plan came by card for one invoice, and stays of both.
ALTER TABLE "donation" ADD CONSTRAINT "donation_of_plan" CHECK ((plan_id IS NULL) = (invoice_id IS NULL) AND (plan_id IS NULL OR way = 'card'));
CREATE OR REPLACE FUNCTION donation_keeps_money() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION 'gift % has come in and stays', OLD.id USING ERRCODE = '23514';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW.amount, NEW.currency, NEW.fund_id, NEW.way) IS DISTINCT FROM (OLD.amount, OLD.currency, OLD.fund_id, OLD.way) THEN
    RAISE EXCEPTION 'gift % keeps its amount, its fund and its way', OLD.id USING ERRCODE = '23514';
  END IF;
  IF (NEW.plan_id, NEW.invoice_id) IS DISTINCT FROM (OLD.plan_id, OLD.invoice_id) THEN
    RAISE EXCEPTION 'gift % stays of its plan and its invoice', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

-- The same words sent from two windows are one plan for as long as neither is paid; whatever is charged is known by its name at Stripe.
CREATE UNIQUE INDEX "plan_starting_once" ON "plan" (content_digest) WHERE state = 'starting';
ALTER TABLE "plan" ADD CONSTRAINT "plan_positive" CHECK (amount > 0);
ALTER TABLE "plan" ADD CONSTRAINT "plan_giver_known" CHECK (name <> '' AND email <> '');
ALTER TABLE "plan" ADD CONSTRAINT "plan_charged_is_named" CHECK (state IN ('starting', 'ended') OR (subscription_id IS NOT NULL AND customer_id IS NOT NULL));
ALTER TABLE "plan" ADD CONSTRAINT "plan_ended_has_date" CHECK ((state = 'ended') = (ended_at IS NOT NULL));
CREATE FUNCTION plan_keeps_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.currency <> OLD.currency OR NEW.form_id <> OLD.form_id OR (OLD.subscription_id IS NOT NULL AND NEW.subscription_id IS DISTINCT FROM OLD.subscription_id) THEN
    RAISE EXCEPTION 'plan % keeps its currency, its form and its name at Stripe', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_keeps_names BEFORE UPDATE ON "plan" FOR EACH ROW EXECUTE FUNCTION plan_keeps_names();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "plan" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
