-- AlterTable
ALTER TABLE "product" ADD COLUMN     "low_stock_at" INTEGER,
ADD COLUMN     "maker_outside_eu" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publish_at" TIMESTAMPTZ(3),
ADD COLUMN     "responsible" JSONB,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "product_text" ADD COLUMN     "metal" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "stock_movement" ADD COLUMN     "made_by" TEXT,
ADD COLUMN     "note" TEXT;

-- CreateIndex
CREATE INDEX "product_updated_at_id_idx" ON "product"("updated_at", "id");

-- A metal is named in each language; what was named in none is taken over into all.
UPDATE "product_text" t SET metal = p.metal FROM "product" p WHERE p.id = t.product_id AND p.metal IS NOT NULL;
ALTER TABLE "product" DROP COLUMN "metal";

ALTER TABLE "product" ADD CONSTRAINT "product_publish_at_of_draft" CHECK (publish_at IS NULL OR status = 'draft');
ALTER TABLE "product" ADD CONSTRAINT "product_low_stock_sane" CHECK (low_stock_at IS NULL OR low_stock_at BETWEEN 0 AND 1000);

-- Staff look for a piece by any part of its name or article number.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "product_text_words" ON "product_text" USING gin (lower(title) gin_trgm_ops);
CREATE INDEX "variant_sku_words" ON "variant" USING gin (lower(sku) gin_trgm_ops);
CREATE INDEX "product_due" ON "product" (publish_at) WHERE publish_at IS NOT NULL;
