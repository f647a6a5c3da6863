-- CreateTable
CREATE TABLE "campaign_letter_block" (
    "campaign_id" UUID NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_letter_block_pkey" PRIMARY KEY ("campaign_id","email_hash")
);

-- AddForeignKey
ALTER TABLE "campaign_letter_block" ADD CONSTRAINT "campaign_letter_block_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- "This was not me" and a letter asked for by the same address wait for each other, so that neither is blind to the other.
CREATE FUNCTION "campaign_letter_lock"(campaign uuid, seal bytea) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('campaign letter/' || campaign::text || '/' || encode(seal, 'hex'), 0))
$$;
CREATE FUNCTION "campaign_letter_heeds_blocks"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "campaign_letter_lock"(NEW."campaign_id", NEW."email_hash");
  IF EXISTS (SELECT FROM "campaign_letter_block" WHERE "campaign_id" = NEW."campaign_id" AND "email_hash" = NEW."email_hash") THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "campaign_letter_heeds_blocks" BEFORE INSERT ON "campaign_letter" FOR EACH ROW EXECUTE FUNCTION "campaign_letter_heeds_blocks"();
