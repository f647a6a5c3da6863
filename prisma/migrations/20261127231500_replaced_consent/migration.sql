-- A consent that was recorded wrong is replaced while nobody reads the story: it goes back to be approved anew, under another revision. Both are kept.
CREATE OR REPLACE FUNCTION story_move_exists(was story_state, is_now story_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT (was::text, is_now::text) IN (
    ('draft', 'consented'), ('consented', 'risk_assessed'), ('risk_assessed', 'approved_by_survivor'),
    ('approved_by_survivor', 'approved_by_second'), ('approved_by_second', 'published'), ('published', 'renewed'), ('renewed', 'renewed'),
    ('consented', 'consented'),
    ('risk_assessed', 'consented'), ('approved_by_survivor', 'consented'), ('approved_by_second', 'consented'), ('published', 'consented'), ('renewed', 'consented'),
    ('consented', 'expired'), ('risk_assessed', 'expired'), ('approved_by_survivor', 'expired'), ('approved_by_second', 'expired'), ('published', 'expired'),
    ('renewed', 'expired'), ('expired', 'draft'))
$$;

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
  RETURN NEW;
END $$;
