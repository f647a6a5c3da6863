-- AlterTable
ALTER TABLE "withdrawal" ADD COLUMN     "declined_why" TEXT;

-- An answer has words, and not endlessly many.
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_answered" CHECK (char_length(declined_why) BETWEEN 1 AND 1000);

-- The statement stays as before; our answer is written once, since it went out in a letter.
CREATE OR REPLACE FUNCTION withdrawal_statement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'state' - 'order_id' - 'declined_why') <> (to_jsonb(OLD) - 'state' - 'order_id' - 'declined_why') THEN
    RAISE EXCEPTION 'the statement of withdrawal % is kept as it was submitted', OLD.id USING ERRCODE = '23514';
  END IF;
  IF OLD.declined_why IS NOT NULL AND NEW.declined_why IS DISTINCT FROM OLD.declined_why THEN
    RAISE EXCEPTION 'the answer to withdrawal % is kept as it was sent', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
