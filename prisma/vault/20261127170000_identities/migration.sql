-- Applied by the vault's own login, which owns this schema; nobody else is granted anything in it.
REVOKE ALL ON SCHEMA vault FROM PUBLIC;

-- Who somebody really is, encrypted by the application: the database knows whose alias it is of, and not a word of it.
CREATE TABLE vault.identity (
  subject text PRIMARY KEY CHECK (subject ~ '^(story|designer)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 30 AND 100000),
  kept_by uuid NOT NULL,
  kept_at timestamptz(3) NOT NULL
);

-- One person's asking to open one identity; another's approval opens it, once, for thirty minutes.
CREATE TABLE vault.opening (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES vault.identity,
  reason text NOT NULL CHECK (reason IN ('her_safety', 'her_wish', 'contact', 'legal_duty', 'correction')),
  words bytea NOT NULL CHECK (octet_length(words) BETWEEN 30 AND 10000),
  asked_by uuid NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  approved_by uuid,
  approved_at timestamptz(3),
  ends_at timestamptz(3),
  CONSTRAINT opening_by_two CHECK (approved_by <> asked_by),
  CONSTRAINT opening_whole CHECK (
    (approved_by IS NULL) = (approved_at IS NULL) AND (approved_at IS NULL) = (ends_at IS NULL)),
  CONSTRAINT opening_short CHECK (ends_at = approved_at + interval '30 minutes')
);
CREATE INDEX opening_waiting ON vault.opening (asked_at) WHERE approved_at IS NULL;

CREATE TABLE vault.reading (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  opening_id uuid NOT NULL REFERENCES vault.opening,
  read_by uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX reading_opening ON vault.reading (opening_id);

CREATE FUNCTION vault.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the vault: % is append-only', TG_TABLE_NAME USING ERRCODE = '23514';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON vault.reading FOR EACH ROW EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON vault.opening FOR EACH ROW EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON vault.reading FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON vault.opening FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();

CREATE FUNCTION vault.opening_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.approved_by IS NOT NULL THEN
    RAISE EXCEPTION 'the vault: an opening is asked for before it is approved' USING ERRCODE = '23514';
  END IF;
  NEW.asked_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER opening_begins BEFORE INSERT ON vault.opening FOR EACH ROW EXECUTE FUNCTION vault.opening_begins();

-- By the database's clock, whatever the program says. Nobody approves what was asked for a day ago.
CREATE FUNCTION vault.opening_is_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.approved_by IS NOT NULL OR NEW.approved_by IS NULL
    OR (NEW.id, NEW.subject, NEW.reason, NEW.words, NEW.asked_by, NEW.asked_at) IS DISTINCT FROM (OLD.id, OLD.subject, OLD.reason, OLD.words, OLD.asked_by, OLD.asked_at) THEN
    RAISE EXCEPTION 'the vault: an opening is approved once and never changed' USING ERRCODE = '23514';
  END IF;
  IF OLD.asked_at < clock_timestamp() - interval '24 hours' THEN
    RAISE EXCEPTION 'the vault: this was asked for too long ago' USING ERRCODE = '23514';
  END IF;
  NEW.approved_at := clock_timestamp();
  NEW.ends_at := NEW.approved_at + interval '30 minutes';
  RETURN NEW;
END $$;
CREATE TRIGGER opening_is_approved BEFORE UPDATE ON vault.opening FOR EACH ROW EXECUTE FUNCTION vault.opening_is_approved();

CREATE FUNCTION vault.reading_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM vault.opening o WHERE o.id = NEW.opening_id AND o.asked_by = NEW.read_by AND o.ends_at > clock_timestamp()) THEN
    RAISE EXCEPTION 'the vault: this is not open to this person now' USING ERRCODE = '23514';
  END IF;
  NEW.at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER reading_is_open BEFORE INSERT ON vault.reading FOR EACH ROW EXECUTE FUNCTION vault.reading_is_open();
