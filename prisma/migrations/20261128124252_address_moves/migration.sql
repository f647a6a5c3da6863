-- CreateTable
CREATE TABLE "address_move" (
    "id" UUID NOT NULL,
    "supporter_id" UUID NOT NULL,
    "old_email" TEXT NOT NULL,
    "new_email" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "agreement_hash" BYTEA NOT NULL,
    "confirmation_hash" BYTEA NOT NULL,

    CONSTRAINT "address_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "address_move_supporter_id_key" ON "address_move"("supporter_id");

-- CreateIndex
CREATE UNIQUE INDEX "address_move_agreement_hash_key" ON "address_move"("agreement_hash");

-- CreateIndex
CREATE UNIQUE INDEX "address_move_confirmation_hash_key" ON "address_move"("confirmation_hash");

-- CreateIndex
CREATE INDEX "address_move_new_email_idx" ON "address_move"("new_email");

-- CreateIndex
CREATE INDEX "address_move_asked_at_idx" ON "address_move"("asked_at");

-- AddForeignKey
ALTER TABLE "address_move" ADD CONSTRAINT "address_move_supporter_id_fkey" FOREIGN KEY ("supporter_id") REFERENCES "supporter"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- An address in its one form, another than the one on file, for a week at most; its two words are never one.
ALTER TABLE "address_move" ADD CONSTRAINT "address_move_elsewhere" CHECK (old_email <> new_email);
ALTER TABLE "address_move" ADD CONSTRAINT "address_move_normalised" CHECK (new_email = lower(new_email) AND new_email IS NFC NORMALIZED
  AND char_length(new_email) BETWEEN 3 AND 254 AND new_email !~ '[[:cntrl:][:space:]]');
ALTER TABLE "address_move" ADD CONSTRAINT "address_move_in_time" CHECK (expires_at > asked_at AND expires_at <= asked_at + interval '7 days'
  AND agreed_at BETWEEN asked_at AND expires_at);
ALTER TABLE "address_move" ADD CONSTRAINT "address_move_two_words" CHECK (agreement_hash <> confirmation_hash
  AND length(agreement_hash) = 32 AND length(confirmation_hash) = 32);

-- What one mailbox has agreed to is what the other confirms: nothing of it is rewritten, and it is agreed to once. Another wish is another row.
CREATE FUNCTION address_move_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.agreed_at IS NOT NULL THEN
      RAISE EXCEPTION 'address move % is agreed to after it was asked for', NEW.id USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - 'agreed_at') <> (to_jsonb(OLD) - 'agreed_at') OR (OLD.agreed_at IS NOT NULL AND NEW.agreed_at IS DISTINCT FROM OLD.agreed_at) THEN
    RAISE EXCEPTION 'address move % stays as it was asked for', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER address_move_stays BEFORE INSERT OR UPDATE ON "address_move" FOR EACH ROW EXECUTE FUNCTION address_move_stays();

-- Nobody at another address is written to of a move before the mailbox on file has agreed.
CREATE FUNCTION letter_has_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM address_move WHERE NEW.reference = 'address-move/' || id AND agreed_at IS NOT NULL AND new_email = NEW.recipient) THEN
    RAISE EXCEPTION 'a new address is written to when the old one has agreed' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_has_agreement BEFORE INSERT ON "letter" FOR EACH ROW WHEN (NEW.kind = 'move-confirmation') EXECUTE FUNCTION letter_has_agreement();
