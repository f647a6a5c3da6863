-- CreateTable
CREATE TABLE "story_picture" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "focus_x" SMALLINT NOT NULL DEFAULT 50,
    "focus_y" SMALLINT NOT NULL DEFAULT 50,
    "removed_at" TIMESTAMPTZ(3),
    "written_by" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "story_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_picture_text" (
    "picture_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "alt" TEXT NOT NULL,

    CONSTRAINT "story_picture_text_pkey" PRIMARY KEY ("picture_id","locale")
);

-- CreateIndex
CREATE UNIQUE INDEX "story_picture_file_key" ON "story_picture"("file");

-- CreateIndex
CREATE INDEX "story_picture_story_id_position_idx" ON "story_picture"("story_id", "position");

-- AddForeignKey
ALTER TABLE "story_picture" ADD CONSTRAINT "story_picture_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_picture_text" ADD CONSTRAINT "story_picture_text_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "story_picture"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "story_picture" ADD CONSTRAINT "story_picture_shaped" CHECK (
  file ~ '^[0-9a-f]{32}$' AND width > 0 AND height > 0 AND position > 0 AND focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100);
ALTER TABLE "story_picture_text" ADD CONSTRAINT "story_picture_text_bounded" CHECK (char_length(alt) BETWEEN 1 AND 250);

-- Added and described while nothing has been approved, as texts are, and only while a consent runs that covers pictures. Taking one
-- away for good is never refused.
CREATE FUNCTION story_picture_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s story;
BEGIN
  SELECT * INTO s FROM story WHERE id = NEW.story_id FOR UPDATE;
  IF TG_OP = 'UPDATE' AND (NEW.story_id, NEW.file) IS DISTINCT FROM (OLD.story_id, OLD.file) THEN
    PERFORM refuse_story(NEW.story_id, 'keeps its pictures');
  END IF;
  IF s.state <> 'consented' THEN
    PERFORM refuse_story(NEW.story_id, 'takes no picture in this state');
  END IF;
  IF NEW.removed_at IS NULL AND NOT EXISTS (SELECT FROM story_consent c WHERE c.id = s.consent_id AND c.covers_picture)
    OR NOT story_consent_holds(s.consent_id, s.id) THEN
    PERFORM refuse_story(NEW.story_id, 'has no valid consent to pictures');
  END IF;
  INSERT INTO story_event (story_id, at, what, revision, by_staff) VALUES (s.id, clock_timestamp(), 'written', s.revision, NEW.written_by);
  RETURN NEW;
END $$;
CREATE TRIGGER story_picture_is_open BEFORE INSERT OR UPDATE ON "story_picture" FOR EACH ROW EXECUTE FUNCTION story_picture_is_open();

-- What a picture shows is written with the picture: of one that is approved no word changes.
CREATE FUNCTION story_picture_text_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s story;
BEGIN
  SELECT story.* INTO s FROM story JOIN story_picture p ON p.story_id = story.id WHERE p.id = NEW.picture_id FOR UPDATE OF story;
  IF s.state IS DISTINCT FROM 'consented' THEN
    PERFORM refuse_story(s.id, 'is not written on in this state');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER story_picture_text_is_open BEFORE INSERT OR UPDATE ON "story_picture_text" FOR EACH ROW EXECUTE FUNCTION story_picture_text_is_open();

-- Pictures go with the consent: withdrawn, run out, or renewed without them. The sweep takes their files from the disk.
CREATE FUNCTION story_pictures_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('withdrawn', 'expired', 'draft')
    OR NOT EXISTS (SELECT FROM story_consent c WHERE c.id = NEW.consent_id AND c.covers_picture) THEN
    DELETE FROM story_picture_text WHERE picture_id IN (SELECT id FROM story_picture WHERE story_id = NEW.id);
    DELETE FROM story_picture WHERE story_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER story_pictures_go AFTER UPDATE ON "story" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.consent_id IS DISTINCT FROM NEW.consent_id) EXECUTE FUNCTION story_pictures_go();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_picture" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "story_picture_text" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The one door of the public to pictures: a story that may be read at this moment, under a consent that covers them, described in that language.
CREATE VIEW readable_story_picture AS
  SELECT p.id, p.file, p.position, p.width, p.height, p.focus_x, p.focus_y, t.alt, s.id AS story_id, s.address, s.locale, s.expires_at
  FROM readable_story s
  JOIN story_picture p ON p.story_id = s.id AND p.removed_at IS NULL
  JOIN story_picture_text t ON t.picture_id = p.id AND t.locale = s.locale
  WHERE s.covers_picture;
