-- CreateTable
CREATE TABLE "ledger_day" (
    "date" DATE NOT NULL,
    "account" TEXT NOT NULL,
    "currency" "currency" NOT NULL,
    "amount" BIGINT NOT NULL,
    "credits" INTEGER NOT NULL,

    CONSTRAINT "ledger_day_pkey" PRIMARY KEY ("date","account","currency")
);

-- CreateTable
CREATE TABLE "ledger_summed" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "through" DATE NOT NULL,

    CONSTRAINT "ledger_summed_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ledger_summed" ADD CONSTRAINT "ledger_summed_single" CHECK (id = 1);

-- What is booked on a past day joins that day's sum. The lock makes it wait for whoever is summing the day up just now; what is booked today, as nearly everything is, takes none.
CREATE FUNCTION ledger_day_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  day date := (SELECT date FROM ledger_entry WHERE id = NEW.entry_id);
  summed date;
BEGIN
  IF day >= (now() AT TIME ZONE 'Europe/Stockholm')::date THEN RETURN NULL; END IF;
  summed := (SELECT through FROM ledger_summed WHERE id = 1 FOR SHARE);
  IF summed IS NULL OR day > summed THEN RETURN NULL; END IF;
  INSERT INTO ledger_day (date, account, currency, amount, credits)
  VALUES (day, NEW.account, NEW.currency, NEW.amount, (NEW.amount < 0)::int)
  ON CONFLICT (date, account, currency) DO UPDATE
  SET amount = ledger_day.amount + excluded.amount, credits = ledger_day.credits + excluded.credits;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_day_follows AFTER INSERT ON "ledger_line" FOR EACH ROW EXECUTE FUNCTION ledger_day_follows();
