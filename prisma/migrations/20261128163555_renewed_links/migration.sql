-- AlterTable
ALTER TABLE "supporter" ADD COLUMN     "link_edition" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "dead_link" (
    "token_hash" BYTEA NOT NULL,

    CONSTRAINT "dead_link_pkey" PRIMARY KEY ("token_hash")
);

-- A word of an address that was made useless leads nowhere again: not after another letter, nor as she moves away and back, is merged, or is forgotten and gives once more.
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_link_edition" CHECK (link_edition >= 1);
ALTER TABLE "dead_link" ADD CONSTRAINT "dead_link_hash" CHECK (length(token_hash) = 32);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "dead_link" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION supporter_renews_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.link_edition < OLD.link_edition THEN
    RAISE EXCEPTION 'supporter % has no earlier link again', OLD.id USING ERRCODE = '23514';
  END IF;
  INSERT INTO dead_link (token_hash) SELECT OLD.token_hash WHERE OLD.token_hash IS NOT NULL ON CONFLICT DO NOTHING;
  NEW.token_hash := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER supporter_renews_link BEFORE UPDATE OF link_edition ON "supporter" FOR EACH ROW
  WHEN (OLD.link_edition IS DISTINCT FROM NEW.link_edition) EXECUTE FUNCTION supporter_renews_link();
CREATE FUNCTION supporter_link_lives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM dead_link WHERE token_hash = NEW.token_hash) THEN
    RAISE EXCEPTION 'a link that was made useless leads nowhere again' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER supporter_link_lives BEFORE INSERT OR UPDATE OF token_hash ON "supporter" FOR EACH ROW
  WHEN (NEW.token_hash IS NOT NULL) EXECUTE FUNCTION supporter_link_lives();
