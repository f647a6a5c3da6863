-- CreateEnum
CREATE TYPE "designer_payment_way" AS ENUM ('bank', 'cash');

-- AlterTable
ALTER TABLE "designer" ADD COLUMN     "drawing" TEXT,
ADD COLUMN     "drawn_by" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "portrait_height" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "portrait_width" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "designer_text" ADD COLUMN     "portrait_alt" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "designer_amount" INTEGER,
ADD COLUMN     "designer_id" UUID;

-- CreateTable
CREATE TABLE "price_cost" (
    "id" UUID NOT NULL,
    "price_id" UUID NOT NULL,
    "material" INTEGER NOT NULL,
    "designer" INTEGER NOT NULL,
    "workshop" INTEGER NOT NULL,
    "programme" INTEGER NOT NULL,
    "vat" INTEGER NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_cost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "designer_former_alias" (
    "slug" TEXT NOT NULL,
    "designer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "designer_former_alias_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "designer_gone_alias" (
    "slug_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "designer_gone_alias_pkey" PRIMARY KEY ("slug_hash")
);

-- CreateTable
CREATE TABLE "designer_payment" (
    "id" UUID NOT NULL,
    "designer_id" UUID NOT NULL,
    "currency" "currency" NOT NULL,
    "amount" INTEGER NOT NULL,
    "way" "designer_payment_way" NOT NULL,
    "day" DATE NOT NULL,
    "note_number" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "designer_payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "designer_payment_back" (
    "payment_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "designer_payment_back_pkey" PRIMARY KEY ("payment_id")
);

-- CreateIndex
CREATE INDEX "price_cost_price_id_id_idx" ON "price_cost"("price_id", "id");

-- CreateIndex
CREATE INDEX "designer_former_alias_designer_id_idx" ON "designer_former_alias"("designer_id");

-- CreateIndex
CREATE INDEX "designer_payment_designer_id_at_idx" ON "designer_payment"("designer_id", "at");

-- CreateIndex
CREATE INDEX "order_line_designer_id_idx" ON "order_line"("designer_id");

-- AddForeignKey
ALTER TABLE "price_cost" ADD CONSTRAINT "price_cost_price_id_fkey" FOREIGN KEY ("price_id") REFERENCES "price"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "designer_former_alias" ADD CONSTRAINT "designer_former_alias_designer_id_fkey" FOREIGN KEY ("designer_id") REFERENCES "designer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "designer_payment" ADD CONSTRAINT "designer_payment_designer_id_fkey" FOREIGN KEY ("designer_id") REFERENCES "designer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "designer_payment_back" ADD CONSTRAINT "designer_payment_back_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "designer_payment"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Whoever is known by now is shown, as she was.
UPDATE "designer" SET shown = true;

-- What was kept of a price in SEK becomes the cost record of each price that it sums to; what does not sum is not carried on.
INSERT INTO "price_cost" (id, price_id, material, designer, workshop, programme, vat, recorded_by, at)
  SELECT gen_random_uuid(), r.id, part.material, part.designer, part.workshop, part.programme, part.vat, 'lykta', now()
  FROM "product" p JOIN "variant" v ON v.product_id = p.id
  JOIN "price" r ON r.variant_id = v.id AND r.currency = 'SEK' AND r.kind = 'asked' AND r.valid_to IS NULL
  CROSS JOIN LATERAL (SELECT (p.price_parts #>> '{material,amount}')::int AS material, (p.price_parts #>> '{designer,amount}')::int AS designer,
    (p.price_parts #>> '{workshop,amount}')::int AS workshop, (p.price_parts #>> '{programme,amount}')::int AS programme,
    (p.price_parts #>> '{vat,amount}')::int AS vat) part
  WHERE part.material + part.designer + part.workshop + part.programme + part.vat = r.amount
    AND least(part.material, part.designer, part.workshop, part.programme, part.vat) >= 0;

-- AlterTable
ALTER TABLE "product" DROP COLUMN "price_parts";

-- An address is a word; an uploaded portrait is a drawing of somebody's hand, and never beside one of ours.
ALTER TABLE "designer" ADD CONSTRAINT "designer_called" CHECK (
  slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60 AND char_length(alias) BETWEEN 1 AND 40 AND version > 0);
ALTER TABLE "designer" ADD CONSTRAINT "designer_drawn" CHECK (
  (drawing IS NULL OR portrait IS NULL) AND (portrait_width = 0 OR drawn_by <> ''));
ALTER TABLE "designer_gone_alias" ADD CONSTRAINT "designer_gone_alias_hash" CHECK (octet_length(slug_hash) = 32);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "designer_gone_alias" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "designer_gone_alias" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An address that was somebody's is nobody else's, and one that is gone is nobody's ever again.
CREATE FUNCTION designer_slug_is_free() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM designer_gone_alias WHERE slug_hash = sha256(convert_to(NEW.slug, 'UTF8')))
    OR EXISTS (SELECT FROM designer_former_alias WHERE slug = NEW.slug) THEN
    RAISE EXCEPTION 'the address of a designer was used before' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER designer_slug_is_free BEFORE INSERT OR UPDATE OF slug ON "designer" FOR EACH ROW EXECUTE FUNCTION designer_slug_is_free();

-- The parts of a price sum to it. A price never changes (price_only_ends), so that they do for as long as it is asked.
ALTER TABLE "price_cost" ADD CONSTRAINT "price_cost_parts" CHECK (least(material, designer, workshop, programme, vat) >= 0);
CREATE FUNCTION price_cost_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM price WHERE id = NEW.price_id AND kind = 'asked'
    AND amount = NEW.material::bigint + NEW.designer + NEW.workshop + NEW.programme + NEW.vat) THEN
    RAISE EXCEPTION 'the parts do not sum to the price' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER price_cost_sums BEFORE INSERT ON "price_cost" FOR EACH ROW EXECUTE FUNCTION price_cost_sums();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "price_cost" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "price_cost" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A designer's part is a part, and somebody's.
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_designer_part" CHECK (
  designer_amount IS NULL OR (designer_id IS NOT NULL AND designer_amount BETWEEN 0 AND unit_amount));

ALTER TABLE "designer_payment" ADD CONSTRAINT "designer_payment_sane" CHECK (amount > 0 AND note_number ~ '^[0-9A-Z][0-9A-Z/-]{0,19}$');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "designer_payment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "designer_payment_back" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "designer_payment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "designer_payment_back" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
