-- CreateTable
CREATE TABLE "story_check" (
    "story_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "by_staff" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_check_pkey" PRIMARY KEY ("story_id","revision")
);

-- AddForeignKey
ALTER TABLE "story_check" ADD CONSTRAINT "story_check_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What is read now was searched by the program when it was published, which until now only the program knew.
INSERT INTO "story_check" ("story_id", "revision", "by_staff", "at")
  SELECT id, revision, moved_by, clock_timestamp() FROM "story" WHERE state IN ('published', 'renewed');

-- That nothing of her was found in a revision: whoever publishes says it, once, of what three people have approved and nobody can write on any more.
CREATE FUNCTION story_check_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s story;
BEGIN
  SELECT * INTO s FROM story WHERE id = NEW.story_id FOR UPDATE;
  IF s.state IS DISTINCT FROM 'approved_by_second' OR s.revision <> NEW.revision THEN
    PERFORM refuse_story(NEW.story_id, 'is searched for who she is when it is published');
  END IF;
  NEW.at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER story_check_is_due BEFORE INSERT ON "story_check" FOR EACH ROW EXECUTE FUNCTION story_check_is_due();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "story_check" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_check" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION story_is_checked(of_story uuid, of_revision integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM story_check WHERE story_id = of_story AND revision = of_revision)
$$;

-- The table of moves, and nothing is published without it.
CREATE OR REPLACE FUNCTION story_moves() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF NEW.consent_id IS DISTINCT FROM OLD.consent_id AND NOT (NEW.state = 'renewed' OR OLD.state = 'draft'
    OR (NEW.state = 'consented' AND OLD.state NOT IN ('published', 'renewed'))) THEN
    PERFORM refuse_story(OLD.id, 'changes its consent only when it is given, replaced before it is read, or renewed');
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
  IF NEW.state IN ('published', 'renewed') AND NOT story_is_checked(NEW.id, NEW.revision) THEN
    PERFORM refuse_story(OLD.id, 'was not searched for who she is');
  END IF;
  RETURN NEW;
END $$;

-- The one door of the public, which trusts no state: without it nothing is here.
CREATE OR REPLACE VIEW readable_story AS
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
    AND story_steps(s.id, s.revision) = 3
    AND story_is_checked(s.id, s.revision);
