-- Before the first sum there was no row to lock: what was booked on a past day at that moment came into no sum. Now whoever comes first
-- makes the row, and the other waits for it.
CREATE OR REPLACE FUNCTION ledger_day_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  day date := (SELECT date FROM ledger_entry WHERE id = NEW.entry_id);
  summed date;
BEGIN
  IF day >= (now() AT TIME ZONE 'Europe/Stockholm')::date THEN RETURN NULL; END IF;
  INSERT INTO ledger_summed (id, through) VALUES (1, '2000-01-01') ON CONFLICT DO NOTHING;
  summed := (SELECT through FROM ledger_summed WHERE id = 1 FOR SHARE);
  IF day > summed THEN RETURN NULL; END IF;
  INSERT INTO ledger_day (date, account, currency, amount, credits)
  VALUES (day, NEW.account, NEW.currency, NEW.amount, (NEW.amount < 0)::int)
  ON CONFLICT (date, account, currency) DO UPDATE
  SET amount = ledger_day.amount + excluded.amount, credits = ledger_day.credits + excluded.credits;
  RETURN NULL;
END $$;
