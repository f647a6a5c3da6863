-- CreateEnum
CREATE TYPE "plan_change_kind" AS ENUM ('amount', 'fund', 'day', 'pause', 'resume', 'stop');

-- CreateEnum
CREATE TYPE "plan_change_state" AS ENUM ('wanted', 'made', 'refused');

-- CreateTable
CREATE TABLE "plan_change" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "plan_change_kind" NOT NULL,
    "state" "plan_change_state" NOT NULL DEFAULT 'wanted',
    "content_digest" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "said" JSONB NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "tried_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "plan_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_change_idempotency_key_key" ON "plan_change"("idempotency_key");

-- CreateIndex
CREATE INDEX "plan_change_plan_id_asked_at_idx" ON "plan_change"("plan_id", "asked_at");

-- AddForeignKey
ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One change of a plan at a time: of two at once the second waits until Stripe has answered the first.
CREATE UNIQUE INDEX "plan_change_under_way" ON "plan_change" (plan_id) WHERE state = 'wanted';
ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_closed_has_date" CHECK ((state = 'wanted') = (closed_at IS NULL));
ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_refused_says_why" CHECK ((state = 'refused') = (refusal IS NOT NULL));
CREATE FUNCTION plan_change_keeps_wish() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.plan_id, NEW.kind, NEW.request, NEW.asked_by, NEW.asked_at) IS DISTINCT FROM (OLD.plan_id, OLD.kind, OLD.request, OLD.asked_by, OLD.asked_at) THEN
    RAISE EXCEPTION 'change % keeps what was wanted', OLD.id USING ERRCODE = '23514';
  END IF;
  IF OLD.state <> 'wanted' AND (NEW.state, NEW.said) IS DISTINCT FROM (OLD.state, OLD.said) THEN
    RAISE EXCEPTION 'change % is closed', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_change_keeps_wish BEFORE UPDATE ON "plan_change" FOR EACH ROW EXECUTE FUNCTION plan_change_keeps_wish();
