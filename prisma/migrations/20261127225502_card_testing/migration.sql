-- CreateEnum
CREATE TYPE "paid_for" AS ENUM ('gift', 'plan', 'order');

-- CreateTable
CREATE TABLE "payment_page" (
    "id" UUID NOT NULL,
    "paid_for" "paid_for" NOT NULL,
    "scope" TEXT NOT NULL,
    "address" BYTEA NOT NULL,
    "email" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "session_id" TEXT,
    "declines" INTEGER NOT NULL DEFAULT 0,
    "declined_at" TIMESTAMPTZ(3),
    "closing_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_stop" (
    "scope" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "declines" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,

    CONSTRAINT "payment_stop_pkey" PRIMARY KEY ("scope")
);

-- CreateIndex
CREATE INDEX "payment_page_address_idx" ON "payment_page"("address");

-- CreateIndex
CREATE INDEX "payment_page_email_idx" ON "payment_page"("email");

-- CreateIndex
CREATE INDEX "payment_page_declined_at_idx" ON "payment_page"("declined_at");

-- CreateIndex
CREATE INDEX "payment_page_ended_at_made_at_idx" ON "payment_page"("ended_at", "made_at");

-- CreateIndex
CREATE INDEX "payment_page_paid_at_idx" ON "payment_page"("paid_at");
ALTER TABLE "payment_page"
  ADD CONSTRAINT "payment_page_declines" CHECK (declines >= 0 AND (declines = 0) = (declined_at IS NULL)),
  ADD CONSTRAINT "payment_page_paid_is_over" CHECK (paid_at IS NULL OR ended_at IS NOT NULL);
ALTER TABLE "payment_stop"
  ADD CONSTRAINT "payment_stop_ends" CHECK (until > since AND times >= 1);

-- A page follows what is paid on it, whoever settles that: no statement of the money path has to think of it.
CREATE FUNCTION payment_page_follows_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payment_page SET session_id = NEW.session_id,
    ended_at = CASE WHEN NEW.state NOT IN ('opening', 'open') THEN coalesce(ended_at, NEW.settled_at, now()) END,
    paid_at = CASE WHEN NEW.state = 'succeeded' THEN coalesce(paid_at, NEW.settled_at, now()) END
  WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER payment_page_follows AFTER UPDATE OF state, session_id ON "payment" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.session_id IS DISTINCT FROM NEW.session_id)
  EXECUTE FUNCTION payment_page_follows_payment();

-- The page of a plan's first month: paid once there is a subscription.
CREATE FUNCTION payment_page_follows_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payment_page SET session_id = NEW.session_id,
    ended_at = CASE WHEN NEW.state <> 'starting' THEN coalesce(ended_at, NEW.seen_at, now()) END,
    paid_at = CASE WHEN NEW.state <> 'starting' AND NEW.subscription_id IS NOT NULL THEN coalesce(paid_at, NEW.seen_at, now()) END
  WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER payment_page_follows AFTER UPDATE OF state, session_id ON "plan" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.session_id IS DISTINCT FROM NEW.session_id)
  EXECUTE FUNCTION payment_page_follows_plan();
