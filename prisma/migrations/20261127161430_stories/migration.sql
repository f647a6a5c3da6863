-- CreateEnum
CREATE TYPE "story_state" AS ENUM ('draft', 'consented', 'risk_assessed', 'approved_by_survivor', 'approved_by_second', 'published', 'renewed', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "story_channel" AS ENUM ('site', 'newsletter', 'social_media', 'press', 'media_kit');

-- CreateEnum
CREATE TYPE "story_name_shown" AS ENUM ('none', 'alias');

-- CreateEnum
CREATE TYPE "story_evidence" AS ENUM ('signed_paper', 'recorded_voice', 'witnessed_talk');

-- CreateEnum
CREATE TYPE "story_approval_kind" AS ENUM ('risk', 'survivor', 'second');

-- CreateEnum
CREATE TYPE "story_withdrawal" AS ENUM ('staff', 'survivor_link', 'tombstone');

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "state" "story_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "alias" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "consent_id" UUID,
    "started_by" UUID NOT NULL,
    "moved_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_text" (
    "story_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "title" TEXT NOT NULL,
    "content_note" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "story_text_pkey" PRIMARY KEY ("story_id","locale")
);

-- CreateTable
CREATE TABLE "story_consent" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "left_programme" DATE NOT NULL,
    "covers_text" BOOLEAN NOT NULL,
    "covers_picture" BOOLEAN NOT NULL,
    "name_shown" "story_name_shown" NOT NULL,
    "locales" "locale"[],
    "channels" "story_channel"[],
    "search_engines" BOOLEAN NOT NULL,
    "evidence" "story_evidence" NOT NULL,
    "evidence_number" TEXT NOT NULL,
    "witnessed_by" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "link_hash" BYTEA NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_how" "story_withdrawal",

    CONSTRAINT "story_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_reminder" (
    "consent_id" UUID NOT NULL,
    "days_before" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_reminder_pkey" PRIMARY KEY ("consent_id","days_before")
);

-- CreateTable
CREATE TABLE "story_approval" (
    "story_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "story_approval_kind" NOT NULL,
    "by_staff" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_approval_pkey" PRIMARY KEY ("story_id","revision","kind")
);

-- CreateTable
CREATE TABLE "story_event" (
    "id" BIGSERIAL NOT NULL,
    "story_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "by_staff" UUID,

    CONSTRAINT "story_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_tombstone" (
    "address_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_tombstone_pkey" PRIMARY KEY ("address_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "story_address_key" ON "story"("address");

-- CreateIndex
CREATE INDEX "story_state_idx" ON "story"("state");

-- CreateIndex
CREATE UNIQUE INDEX "story_consent_link_hash_key" ON "story_consent"("link_hash");

-- CreateIndex
CREATE INDEX "story_consent_story_id_idx" ON "story_consent"("story_id");

-- CreateIndex
CREATE INDEX "story_consent_expires_at_idx" ON "story_consent"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "story_consent_id_story_id_key" ON "story_consent"("id", "story_id");

-- CreateIndex
CREATE INDEX "story_event_story_id_id_idx" ON "story_event"("story_id", "id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_consent_id_id_fkey" FOREIGN KEY ("consent_id", "id") REFERENCES "story_consent"("id", "story_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_consent" ADD CONSTRAINT "story_consent_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_reminder" ADD CONSTRAINT "story_reminder_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "story_consent"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_approval" ADD CONSTRAINT "story_approval_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What is written is neither endless nor precise: a random address, a month and no day, a number and no name for what lies in the safe.
ALTER TABLE "story" ADD CONSTRAINT "story_blurred" CHECK (
  address ~ '^[0-9a-f]{32}$' AND extract(day FROM month) = 1 AND revision > 0 AND version > 0
  AND char_length(alias) BETWEEN CASE WHEN state = 'withdrawn' THEN 0 ELSE 1 END AND 40);
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_bounded" CHECK (
  char_length(title) <= 80 AND char_length(content_note) <= 300 AND char_length(body) <= 20000);
ALTER TABLE "story_consent" ADD CONSTRAINT "story_consent_proved" CHECK (
  evidence_number ~ '^[A-Z]{1,4}-[0-9]{1,6}$' AND octet_length(link_hash) = 32 AND cardinality(locales) BETWEEN 1 AND 3
  AND (withdrawn_at IS NULL) = (withdrawn_how IS NULL));
-- Three years at most; not for anybody in the programme, nor for a year after the end of the month in which she left.
ALTER TABLE "story_consent" ADD CONSTRAINT "story_consent_limited" CHECK (
  expires_at > given_at AND expires_at AT TIME ZONE 'UTC' <= given_at AT TIME ZONE 'UTC' + interval '3 years'
  AND extract(day FROM left_programme) = 1
  AND left_programme + interval '13 months' <= given_at AT TIME ZONE 'Europe/Stockholm');
ALTER TABLE "story_reminder" ADD CONSTRAINT "story_reminder_days" CHECK (days_before IN (90, 30, 7));
ALTER TABLE "story_approval" ADD CONSTRAINT "story_approval_by_somebody" CHECK (kind = 'survivor' OR by_staff IS NOT NULL);
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_named" CHECK (what IN ('written', 'consent', 'draft', 'consented', 'risk_assessed',
  'approved_by_survivor', 'approved_by_second', 'published', 'renewed', 'expired', 'withdrawn'));
ALTER TABLE "story_tombstone" ADD CONSTRAINT "story_tombstone_hash" CHECK (octet_length(address_hash) = 32);

CREATE FUNCTION story_address_hash(address text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(address, 'UTF8')) $$;

CREATE FUNCTION refuse_story(story uuid, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'story %: %', story, why USING ERRCODE = '23514';
END $$;

-- By the clock and not by the transaction: one that began while a consent stood must not read on after its end.
CREATE FUNCTION story_consent_holds(consent uuid, of_story uuid) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT FROM story_consent c WHERE c.id = consent AND c.story_id = of_story AND c.withdrawn_at IS NULL
    AND c.covers_text AND c.given_at <= clock_timestamp() AND c.expires_at > clock_timestamp())
$$;

-- A second approver is another than whoever assessed the risk, wrote down the survivor's word, began the story or ever wrote in it.
CREATE FUNCTION story_may_be_second(of_story uuid, of_revision integer, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT person IS NOT NULL
    AND NOT EXISTS (SELECT FROM story_approval a WHERE a.story_id = of_story AND a.revision = of_revision AND a.kind <> 'second' AND a.by_staff = person)
    AND NOT EXISTS (SELECT FROM story s WHERE s.id = of_story AND s.started_by = person)
    AND NOT EXISTS (SELECT FROM story_text t WHERE t.story_id = of_story AND t.written_by = person)
    AND NOT EXISTS (SELECT FROM story_event e WHERE e.story_id = of_story AND e.what = 'written' AND e.by_staff = person)
$$;

-- What is half written may be kept, and is not read.
CREATE FUNCTION story_text_is_whole(t story_text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT t.title <> '' AND t.content_note <> '' AND t.body <> ''
$$;

-- How many of the three steps a revision has behind it, in their order; the third counts only by another person.
CREATE FUNCTION story_steps(of_story uuid, of_revision integer) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM story_approval WHERE story_id = of_story AND revision = of_revision AND kind = 'risk') THEN 0
    WHEN NOT EXISTS (SELECT FROM story_approval WHERE story_id = of_story AND revision = of_revision AND kind = 'survivor') THEN 1
    WHEN NOT EXISTS (SELECT FROM story_approval WHERE story_id = of_story AND revision = of_revision AND kind = 'second'
      AND story_may_be_second(of_story, of_revision, by_staff)) THEN 2
    ELSE 3 END
$$;

-- A story begins as a draft of nobody's consent, and never under the address of one that is gone.
CREATE FUNCTION story_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'draft' OR NEW.revision <> 1 OR NEW.consent_id IS NOT NULL THEN
    PERFORM refuse_story(NEW.id, 'begins as a draft');
  END IF;
  IF EXISTS (SELECT FROM story_tombstone WHERE address_hash = story_address_hash(NEW.address)) THEN
    PERFORM refuse_story(NEW.id, 'a story of this address is gone for good');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_begins BEFORE INSERT ON "story" FOR EACH ROW EXECUTE FUNCTION story_begins();

CREATE FUNCTION story_move_exists(was story_state, is_now story_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT (was::text, is_now::text) IN (
    ('draft', 'consented'), ('consented', 'risk_assessed'), ('risk_assessed', 'approved_by_survivor'),
    ('approved_by_survivor', 'approved_by_second'), ('approved_by_second', 'published'), ('published', 'renewed'), ('renewed', 'renewed'),
    ('risk_assessed', 'consented'), ('approved_by_survivor', 'consented'), ('approved_by_second', 'consented'), ('published', 'consented'), ('renewed', 'consented'),
    ('consented', 'expired'), ('risk_assessed', 'expired'), ('approved_by_survivor', 'expired'), ('approved_by_second', 'expired'), ('published', 'expired'),
    ('renewed', 'expired'), ('expired', 'draft'))
$$;

-- The table of moves, whoever writes. Withdrawing is never refused, and never undone.
CREATE FUNCTION story_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_back boolean := NEW.state = 'draft' OR (NEW.state = 'consented' AND OLD.state <> 'draft');
  stays boolean := NEW.state = OLD.state AND NEW.consent_id IS NOT DISTINCT FROM OLD.consent_id;
  steps integer;
BEGIN
  IF OLD.state = 'withdrawn' THEN
    PERFORM refuse_story(OLD.id, 'is withdrawn for good');
  END IF;
  IF (NEW.id, NEW.address, NEW.started_by) IS DISTINCT FROM (OLD.id, OLD.address, OLD.started_by) THEN
    PERFORM refuse_story(OLD.id, 'keeps its address and who began it');
  END IF;
  IF NEW.state = 'withdrawn' THEN
    NEW.alias := ''; NEW.consent_id := OLD.consent_id; NEW.revision := OLD.revision;
    RETURN NEW;
  END IF;
  IF (NEW.alias, NEW.month) IS DISTINCT FROM (OLD.alias, OLD.month) AND NOT (stays AND OLD.state IN ('draft', 'consented')) THEN
    PERFORM refuse_story(OLD.id, 'is not written on in this state');
  END IF;
  IF stays THEN
    IF NEW.revision <> OLD.revision THEN PERFORM refuse_story(OLD.id, 'keeps its revision'); END IF;
    RETURN NEW;
  END IF;
  IF NOT story_move_exists(OLD.state, NEW.state) OR NEW.revision <> OLD.revision + (CASE WHEN is_back AND OLD.state <> 'draft' THEN 1 ELSE 0 END) THEN
    PERFORM refuse_story(OLD.id, format('does not go from %s to %s', OLD.state, NEW.state));
  END IF;
  IF NEW.state = 'draft' THEN
    IF NEW.consent_id IS NOT NULL THEN PERFORM refuse_story(OLD.id, 'as a draft has no consent'); END IF;
    RETURN NEW;
  END IF;
  IF NEW.consent_id IS DISTINCT FROM OLD.consent_id AND NOT (NEW.state = 'renewed' OR OLD.state = 'draft') THEN
    PERFORM refuse_story(OLD.id, 'changes its consent only when it is given or renewed');
  END IF;
  IF NEW.state = 'expired' THEN
    IF EXISTS (SELECT FROM story_consent WHERE id = NEW.consent_id AND expires_at > clock_timestamp()) THEN
      PERFORM refuse_story(OLD.id, 'has a consent that runs still');
    END IF;
    RETURN NEW;
  END IF;
  IF NOT story_consent_holds(NEW.consent_id, NEW.id) THEN
    PERFORM refuse_story(OLD.id, 'has no valid consent');
  END IF;
  steps := CASE NEW.state WHEN 'consented' THEN 0 WHEN 'risk_assessed' THEN 1 WHEN 'approved_by_survivor' THEN 2 ELSE 3 END;
  IF story_steps(NEW.id, NEW.revision) < steps THEN
    PERFORM refuse_story(OLD.id, 'lacks an approval');
  END IF;
  IF NEW.state IN ('published', 'renewed') AND NOT EXISTS (
    SELECT FROM story_text t JOIN story_consent c ON c.id = NEW.consent_id WHERE t.story_id = NEW.id AND t.locale = ANY (c.locales) AND story_text_is_whole(t)) THEN
    PERFORM refuse_story(OLD.id, 'has no whole text in a language that its consent covers');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_moves BEFORE UPDATE ON "story" FOR EACH ROW EXECUTE FUNCTION story_moves();

-- Withdrawn means gone: its texts are deleted, every consent to it ends, and a hash remembers that its address must never answer again.
CREATE FUNCTION story_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO story_event (story_id, at, what, revision, by_staff)
    VALUES (NEW.id, clock_timestamp(), NEW.state::text, NEW.revision, CASE TG_OP WHEN 'INSERT' THEN NEW.started_by ELSE NEW.moved_by END);
  IF NEW.state = 'withdrawn' THEN
    DELETE FROM story_text WHERE story_id = NEW.id;
    UPDATE story_consent SET withdrawn_at = clock_timestamp(),
      withdrawn_how = CASE WHEN NEW.moved_by IS NULL THEN 'tombstone' ELSE 'staff' END::story_withdrawal
      WHERE story_id = NEW.id AND withdrawn_at IS NULL;
    INSERT INTO story_tombstone (address_hash, at) VALUES (story_address_hash(NEW.address), clock_timestamp()) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER story_is_begun AFTER INSERT ON "story" FOR EACH ROW EXECUTE FUNCTION story_is_told();
CREATE TRIGGER story_is_moved AFTER UPDATE ON "story" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.consent_id IS DISTINCT FROM NEW.consent_id) EXECUTE FUNCTION story_is_told();

-- Texts are written while nothing has been approved; to write on, a story is taken back, and everything is approved anew.
CREATE FUNCTION story_text_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_story uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.story_id ELSE OLD.story_id END;
  stands story_state;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.story_id, NEW.locale) IS DISTINCT FROM (OLD.story_id, OLD.locale) THEN
    PERFORM refuse_story(of_story, 'keeps its texts');
  END IF;
  SELECT state INTO stands FROM story WHERE id = of_story FOR UPDATE;
  IF NOT (stands IN ('draft', 'consented') OR (TG_OP = 'DELETE' AND stands = 'withdrawn')) THEN
    PERFORM refuse_story(of_story, 'is not written on in this state');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  INSERT INTO story_event (story_id, at, what, revision, by_staff)
    SELECT of_story, clock_timestamp(), 'written', revision, NEW.written_by FROM story WHERE id = of_story;
  RETURN NEW;
END $$;
CREATE TRIGGER story_text_is_open BEFORE INSERT OR UPDATE OR DELETE ON "story_text" FOR EACH ROW EXECUTE FUNCTION story_text_is_open();

-- A consent is what was said: it is given once and withdrawn once. Whichever of a story's consents is withdrawn, the story goes.
CREATE FUNCTION story_consent_begins() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands story_state;
BEGIN
  SELECT state INTO stands FROM story WHERE id = NEW.story_id FOR UPDATE;
  IF stands = 'withdrawn' OR NEW.withdrawn_at IS NOT NULL THEN
    PERFORM refuse_story(NEW.story_id, 'takes no consent that is withdrawn');
  END IF;
  INSERT INTO story_event (story_id, at, what, revision, by_staff)
    SELECT NEW.story_id, clock_timestamp(), 'consent', revision, NEW.recorded_by FROM story WHERE id = NEW.story_id;
  RETURN NEW;
END $$;
CREATE TRIGGER story_consent_begins BEFORE INSERT ON "story_consent" FOR EACH ROW EXECUTE FUNCTION story_consent_begins();
CREATE FUNCTION story_consent_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_how') <> (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_how') THEN
    PERFORM refuse_story(OLD.story_id, 'a consent is never changed, only withdrawn');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_consent_only_ends BEFORE UPDATE ON "story_consent" FOR EACH ROW EXECUTE FUNCTION story_consent_only_ends();
CREATE FUNCTION story_goes_with_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE story SET state = 'withdrawn', version = version + 1 WHERE id = NEW.story_id AND state <> 'withdrawn';
  RETURN NULL;
END $$;
CREATE TRIGGER story_goes_with_consent AFTER UPDATE ON "story_consent" FOR EACH ROW EXECUTE FUNCTION story_goes_with_consent();

-- An approval is of the revision as it stands, in its turn, under a consent that runs; it moves the story on.
CREATE FUNCTION story_approval_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s story;
BEGIN
  SELECT * INTO s FROM story WHERE id = NEW.story_id FOR UPDATE;
  IF s.state::text <> (CASE NEW.kind WHEN 'risk' THEN 'consented' WHEN 'survivor' THEN 'risk_assessed' ELSE 'approved_by_survivor' END)
    OR s.revision <> NEW.revision THEN
    PERFORM refuse_story(NEW.story_id, 'does not wait for this approval');
  END IF;
  IF NOT story_consent_holds(s.consent_id, s.id) THEN
    PERFORM refuse_story(NEW.story_id, 'has no valid consent');
  END IF;
  IF NEW.kind = 'second' AND NOT story_may_be_second(NEW.story_id, NEW.revision, NEW.by_staff) THEN
    PERFORM refuse_story(NEW.story_id, 'is approved by a second person, who wrote nothing of it and approved nothing of it');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_approval_is_due BEFORE INSERT ON "story_approval" FOR EACH ROW EXECUTE FUNCTION story_approval_is_due();
CREATE FUNCTION story_approval_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE story SET version = version + 1, moved_by = NEW.by_staff, state =
    CASE NEW.kind WHEN 'risk' THEN 'risk_assessed' WHEN 'survivor' THEN 'approved_by_survivor' ELSE 'approved_by_second' END::story_state
    WHERE id = NEW.story_id;
  RETURN NULL;
END $$;
CREATE TRIGGER story_approval_moves AFTER INSERT ON "story_approval" FOR EACH ROW EXECUTE FUNCTION story_approval_moves();

-- A tombstone that comes back from outside (after a restore) takes its story along.
CREATE FUNCTION story_tombstone_withdraws() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE story SET state = 'withdrawn', moved_by = NULL, version = version + 1
    WHERE story_address_hash(address) = NEW.address_hash AND state <> 'withdrawn';
  RETURN NULL;
END $$;
CREATE TRIGGER story_tombstone_withdraws AFTER INSERT ON "story_tombstone" FOR EACH ROW EXECUTE FUNCTION story_tombstone_withdraws();

-- Nothing of it is deleted but its texts.
CREATE TRIGGER never_deleted BEFORE DELETE ON "story" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "story_consent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "story_reminder" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "story_approval" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "story_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "story_tombstone" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_text" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_consent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_reminder" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_approval" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_tombstone" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The one door of the public: a story in a language, while a consent to exactly that runs, by the clock at the moment of reading. It trusts
-- no state: whatever was written past the triggers, without consent and three approvals nothing is here.
CREATE VIEW readable_story AS
  SELECT s.id, s.address, CASE WHEN c.name_shown = 'alias' THEN s.alias END AS alias, s.month,
    t.locale, t.title, t.content_note, t.body, c.search_engines, c.covers_picture, c.channels, c.expires_at
  FROM story s
  JOIN story_consent c ON c.id = s.consent_id AND c.story_id = s.id
  JOIN story_text t ON t.story_id = s.id AND t.locale = ANY (c.locales) AND story_text_is_whole(t)
  WHERE s.state IN ('published', 'renewed')
    AND c.covers_text AND 'site' = ANY (c.channels)
    AND c.withdrawn_at IS NULL AND c.given_at <= clock_timestamp() AND c.expires_at > clock_timestamp()
    AND NOT EXISTS (SELECT FROM story_consent w WHERE w.story_id = s.id AND w.withdrawn_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM story_tombstone d WHERE d.address_hash = story_address_hash(s.address))
    AND story_steps(s.id, s.revision) = 3;
