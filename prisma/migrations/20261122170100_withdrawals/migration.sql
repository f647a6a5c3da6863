-- CreateEnum
CREATE TYPE "withdrawal_state" AS ENUM ('received', 'accepted', 'declined', 'refunded');

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "content_digest" TEXT NOT NULL,
    "state" "withdrawal_state" NOT NULL DEFAULT 'received',
    "order_id" UUID,
    "order_number" TEXT NOT NULL,
    "pieces" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "statement" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "withdrawal_state_submitted_at_idx" ON "withdrawal"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "withdrawal_order_id_idx" ON "withdrawal"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_form_id_content_digest_key" ON "withdrawal"("form_id", "content_digest");

-- Everything is stated and nothing is endless, whatever the application lets through.
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_stated" CHECK (
  char_length(name) BETWEEN 1 AND 100 AND char_length(order_number) BETWEEN 1 AND 40 AND char_length(email) BETWEEN 3 AND 254
  AND char_length(pieces) <= 300 AND char_length(statement) BETWEEN 1 AND 2000);

-- The statement proves what was said and when: only how it was answered and which order it turned out to be about may change.
CREATE FUNCTION withdrawal_statement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'state' - 'order_id') <> (to_jsonb(OLD) - 'state' - 'order_id') THEN
    RAISE EXCEPTION 'the statement of withdrawal % is kept as it was submitted', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER withdrawal_statement_stays BEFORE UPDATE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION withdrawal_statement_stays();

-- Kept for three years at the least, as the privacy page promises, and always while it is open.
CREATE FUNCTION withdrawal_stays_three_years() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('received', 'accepted') OR OLD.submitted_at > now() - interval '3 years' THEN
    RAISE EXCEPTION 'withdrawal % is open or younger than three years', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER withdrawal_stays_three_years BEFORE DELETE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION withdrawal_stays_three_years();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
