-- CreateEnum
CREATE TYPE "tax_rule_name" AS ENUM ('person_gift_least', 'person_year_least', 'person_basis_most', 'person_rate', 'person_age_least', 'person_sum_least', 'company_gift_least', 'company_basis_most', 'company_rate', 'report_deadline', 'numbers_kept');

-- CreateEnum
CREATE TYPE "tax_number_kind" AS ENUM ('personnummer', 'samordningsnummer', 'fodselsnummer', 'd_nummer', 'organisation');

-- CreateEnum
CREATE TYPE "tax_validation" AS ENUM ('valid', 'invalid', 'not_validated');

-- CreateEnum
CREATE TYPE "tax_line_status" AS ENUM ('new', 'corrected', 'removed');

-- CreateTable
CREATE TABLE "tax_rule" (
    "id" UUID NOT NULL,
    "rule" "tax_rule_name" NOT NULL,
    "country" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "value" INTEGER NOT NULL,
    "source_url" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tax_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_approval" (
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "decision_number" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tax_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_number" (
    "id" UUID NOT NULL,
    "supporter_id" UUID NOT NULL,
    "kind" "tax_number_kind" NOT NULL,
    "sealed" BYTEA NOT NULL,
    "seal" BYTEA NOT NULL,
    "last_four" TEXT NOT NULL,
    "adult_from" INTEGER NOT NULL,
    "doubtful" BOOLEAN NOT NULL DEFAULT false,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tax_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_line" (
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "spec_no" INTEGER NOT NULL,
    "kind" "tax_number_kind" NOT NULL,
    "seal" BYTEA NOT NULL,
    "sealed" BYTEA,
    "last_four" TEXT NOT NULL,

    CONSTRAINT "tax_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_delivery" (
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "schema_version" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "file_hash" TEXT NOT NULL,
    "sealed_file" BYTEA,
    "validation" "tax_validation" NOT NULL,
    "faults" TEXT[],

    CONSTRAINT "tax_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_delivery_line" (
    "delivery_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "status" "tax_line_status" NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "tax_delivery_line_pkey" PRIMARY KEY ("delivery_id","line_id")
);

-- CreateTable
CREATE TABLE "tax_line_giver" (
    "line_id" UUID NOT NULL,
    "supporter_id" UUID NOT NULL,

    CONSTRAINT "tax_line_giver_pkey" PRIMARY KEY ("line_id","supporter_id")
);

-- CreateIndex
CREATE INDEX "tax_line_giver_supporter_id_idx" ON "tax_line_giver"("supporter_id");

-- CreateIndex
CREATE UNIQUE INDEX "tax_rule_rule_country_valid_from_key" ON "tax_rule"("rule", "country", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "tax_approval_country_decision_number_key" ON "tax_approval"("country", "decision_number");

-- CreateIndex
CREATE UNIQUE INDEX "tax_number_supporter_id_key" ON "tax_number"("supporter_id");

-- CreateIndex
CREATE INDEX "tax_number_seal_idx" ON "tax_number"("seal");

-- CreateIndex
CREATE UNIQUE INDEX "tax_line_country_year_spec_no_key" ON "tax_line"("country", "year", "spec_no");

-- CreateIndex
CREATE UNIQUE INDEX "tax_line_country_year_seal_key" ON "tax_line"("country", "year", "seal");

-- CreateIndex
CREATE INDEX "tax_delivery_country_year_made_at_idx" ON "tax_delivery"("country", "year", "made_at");

-- CreateIndex
CREATE INDEX "tax_delivery_line_line_id_idx" ON "tax_delivery_line"("line_id");

-- AddForeignKey
ALTER TABLE "tax_number" ADD CONSTRAINT "tax_number_supporter_id_fkey" FOREIGN KEY ("supporter_id") REFERENCES "supporter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_delivery_line" ADD CONSTRAINT "tax_delivery_line_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "tax_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_delivery_line" ADD CONSTRAINT "tax_delivery_line_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "tax_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_line_giver" ADD CONSTRAINT "tax_line_giver_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "tax_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_line_giver" ADD CONSTRAINT "tax_line_giver_supporter_id_fkey" FOREIGN KEY ("supporter_id") REFERENCES "supporter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tax_rule" ADD CONSTRAINT "tax_rule_in_order" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "tax_rule" ADD CONSTRAINT "tax_rule_value" CHECK ("value" >= 0 AND "country" IN ('SE', 'NO') AND "source_url" ~ '^https?://');
ALTER TABLE "tax_approval" ADD CONSTRAINT "tax_approval_in_order" CHECK ("valid_to" >= "valid_from");
ALTER TABLE "tax_approval" ADD CONSTRAINT "tax_approval_decided" CHECK ("decision_number" <> '' AND "country" IN ('SE', 'NO'));
ALTER TABLE "tax_number" ADD CONSTRAINT "tax_number_last_four" CHECK ("last_four" ~ '^[0-9]{4}$' AND length("sealed") > 28 AND length("seal") = 32);
ALTER TABLE "tax_line" ADD CONSTRAINT "tax_line_number" CHECK ("spec_no" > 0 AND "last_four" ~ '^[0-9]{4}$' AND length("seal") = 32 AND "country" IN ('SE', 'NO'));
ALTER TABLE "tax_delivery" ADD CONSTRAINT "tax_delivery_hash" CHECK ("file_hash" ~ '^[0-9a-f]{64}$' AND "country" IN ('SE', 'NO'));
-- Nothing that the schema refuses goes out.
ALTER TABLE "tax_delivery" ADD CONSTRAINT "tax_delivery_sent_is_not_wrong" CHECK ("sent_at" IS NULL OR "validation" <> 'invalid');
ALTER TABLE "tax_delivery_line" ADD CONSTRAINT "tax_delivery_line_amount" CHECK (("status" = 'removed') = ("amount" = 0) AND "amount" >= 0);
-- One file of a year waits to be sent, never two that say different things.
CREATE UNIQUE INDEX "tax_delivery_unsent" ON "tax_delivery" ("country", "year") WHERE "sent_at" IS NULL;

-- A specification number is somebody's for good: the tax agency finds a correction by it.
CREATE FUNCTION tax_line_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'specification number % of % stays', OLD.spec_no, OLD.year USING ERRCODE = '23514';
  END IF;
  IF (NEW.id, NEW.country, NEW.year, NEW.spec_no, NEW.seal, NEW.kind, NEW.last_four)
     IS DISTINCT FROM (OLD.id, OLD.country, OLD.year, OLD.spec_no, OLD.seal, OLD.kind, OLD.last_four)
     OR (NEW.sealed IS NOT NULL AND NEW.sealed IS DISTINCT FROM OLD.sealed) THEN
    RAISE EXCEPTION 'specification number % of % stays as it was given', OLD.spec_no, OLD.year USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tax_line_stays BEFORE UPDATE OR DELETE ON "tax_line" FOR EACH ROW EXECUTE FUNCTION tax_line_stays();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "tax_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was sent was sent. Only the file itself, with its numbers, is emptied when its time has come.
CREATE FUNCTION tax_delivery_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sent_at IS NULL THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR NEW.sealed_file IS NOT NULL
     OR (NEW.id, NEW.country, NEW.year, NEW.schema_version, NEW.made_at, NEW.sent_at, NEW.file_hash, NEW.validation, NEW.faults)
     IS DISTINCT FROM (OLD.id, OLD.country, OLD.year, OLD.schema_version, OLD.made_at, OLD.sent_at, OLD.file_hash, OLD.validation, OLD.faults) THEN
    RAISE EXCEPTION 'file % was sent and stays', OLD.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tax_delivery_stays BEFORE UPDATE OR DELETE ON "tax_delivery" FOR EACH ROW EXECUTE FUNCTION tax_delivery_stays();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "tax_delivery" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION tax_delivery_line_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM tax_delivery WHERE id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.delivery_id ELSE OLD.delivery_id END) AND sent_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a file that was sent says what it said' USING ERRCODE = '23514';
  END IF;
  IF TG_OP <> 'DELETE' AND EXISTS (SELECT FROM tax_delivery d, tax_line l WHERE d.id = NEW.delivery_id AND l.id = NEW.line_id
      AND (d.country, d.year) IS DISTINCT FROM (l.country, l.year)) THEN
    RAISE EXCEPTION 'a file says nothing of another year' USING ERRCODE = '23514';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tax_delivery_line_stays BEFORE INSERT OR UPDATE OR DELETE ON "tax_delivery_line" FOR EACH ROW EXECUTE FUNCTION tax_delivery_line_stays();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "tax_delivery_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The law as it was last looked up. Staff keep it up to date; nothing of it stands in the program.
INSERT INTO "tax_rule" ("id", "rule", "country", "valid_from", "valid_to", "value", "source_url", "checked_on") VALUES
  (gen_random_uuid(), 'person_gift_least', 'SE', '2019-07-01', NULL, 20000, 'https://www.skatteverket.se/privat/skatter/gavor', '2026-11-22'),
  (gen_random_uuid(), 'person_year_least', 'SE', '2019-07-01', NULL, 200000, 'https://www.skatteverket.se/privat/skatter/gavor', '2026-11-22'),
  (gen_random_uuid(), 'person_basis_most', 'SE', '2022-01-01', NULL, 1200000, 'https://www.skatteverket.se/privat/skatter/gavor', '2026-11-22'),
  (gen_random_uuid(), 'person_rate', 'SE', '2019-07-01', NULL, 2500, 'https://www.skatteverket.se/privat/skatter/gavor', '2026-11-22'),
  (gen_random_uuid(), 'person_age_least', 'SE', '2019-07-01', NULL, 18, 'https://www4.skatteverket.se/rattsligvagledning/377194.html', '2026-11-22'),
  (gen_random_uuid(), 'company_gift_least', 'SE', '2026-01-01', NULL, 200000, 'https://www.faronline.se', '2026-11-22'),
  (gen_random_uuid(), 'company_basis_most', 'SE', '2026-01-01', NULL, 80000000, 'https://www.faronline.se', '2026-11-22'),
  (gen_random_uuid(), 'company_rate', 'SE', '2026-01-01', NULL, 2060, 'https://www.faronline.se', '2026-11-22'),
  (gen_random_uuid(), 'report_deadline', 'SE', '2019-07-01', NULL, 131, 'https://www4.skatteverket.se/rattsligvagledning/377215.html', '2026-11-22'),
  (gen_random_uuid(), 'numbers_kept', 'SE', '2019-07-01', NULL, 6, 'https://www4.skatteverket.se/rattsligvagledning/377215.html', '2026-11-22'),
  (gen_random_uuid(), 'person_sum_least', 'NO', '2014-01-01', NULL, 50000, 'https://www.skatteetaten.no/en/rates/gifts-to-voluntary-organisations/', '2026-11-22'),
  (gen_random_uuid(), 'person_basis_most', 'NO', '2021-01-01', '2021-12-31', 5000000, 'https://www.skatteetaten.no/en/rates/gifts-to-voluntary-organisations/', '2026-11-22'),
  (gen_random_uuid(), 'person_basis_most', 'NO', '2022-01-01', NULL, 2500000, 'https://www.skatteetaten.no/en/rates/gifts-to-voluntary-organisations/', '2026-11-22'),
  (gen_random_uuid(), 'person_rate', 'NO', '2019-01-01', NULL, 2200, 'https://www.skatteetaten.no/en/rates/gifts-to-voluntary-organisations/', '2026-11-22'),
  (gen_random_uuid(), 'report_deadline', 'NO', '2014-01-01', NULL, 120, 'https://www.skatteetaten.no/bedrift-og-organisasjon/rapportering-og-bransjer/tredjepartsopplysninger/', '2026-11-22'),
  (gen_random_uuid(), 'numbers_kept', 'NO', '2014-01-01', NULL, 6, 'https://www.skatteetaten.no/bedrift-og-organisasjon/rapportering-og-bransjer/tredjepartsopplysninger/', '2026-11-22');
