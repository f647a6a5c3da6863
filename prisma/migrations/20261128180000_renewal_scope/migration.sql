-- What was approved was approved for the languages, channels, name, pictures and search engines of the consent then. A renewal goes on with that
-- or with less; more of it is told only after the story was taken back and approved anew.
CREATE FUNCTION story_renews_no_wider() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM story_consent n, story_consent o WHERE n.id = NEW.consent_id AND o.id = OLD.consent_id
    AND NOT (n.locales <@ o.locales AND n.channels <@ o.channels AND (o.covers_picture OR NOT n.covers_picture)
      AND (o.search_engines OR NOT n.search_engines) AND (o.name_shown = 'alias' OR n.name_shown = 'none'))) THEN
    PERFORM refuse_story(OLD.id, 'is not renewed with more than was approved');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_renews_no_wider BEFORE UPDATE ON "story" FOR EACH ROW
  WHEN (NEW.state = 'renewed' AND NEW.consent_id IS DISTINCT FROM OLD.consent_id) EXECUTE FUNCTION story_renews_no_wider();
