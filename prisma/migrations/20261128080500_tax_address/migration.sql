-- AlterTable
ALTER TABLE "tax_line" ADD COLUMN     "sealed_address" BYTEA;

-- AlterTable
ALTER TABLE "tax_number" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "sealed_address" BYTEA;

-- A name and an address are asked for beside a coordination number alone, and go with it.
ALTER TABLE "tax_number" ADD CONSTRAINT "tax_number_address" CHECK ("sealed_address" IS NULL OR ("kind" = 'samordningsnummer' AND length("sealed_address") > 28));
ALTER TABLE "tax_line" ADD CONSTRAINT "tax_line_address" CHECK ("sealed_address" IS NULL OR ("kind" = 'samordningsnummer' AND "sealed" IS NOT NULL AND length("sealed_address") > 28));
