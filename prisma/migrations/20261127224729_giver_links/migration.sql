-- AlterTable
ALTER TABLE "supporter" ADD COLUMN     "token_hash" BYTEA;

-- CreateIndex
CREATE UNIQUE INDEX "supporter_token_hash_key" ON "supporter"("token_hash");

-- A giver's link belongs to the address that it was sent to: with another address, whoever reads the old one's letters is let in no more.
CREATE FUNCTION supporter_drops_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.token_hash := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER supporter_drops_link BEFORE UPDATE OF email ON "supporter" FOR EACH ROW
  WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION supporter_drops_link();
