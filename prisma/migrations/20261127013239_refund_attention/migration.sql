-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "attention" TEXT;

-- Money that did not arrive is never silent: a failed refund says why a person must look at it.
UPDATE "refund" SET attention = 'failed: unknown' WHERE state = 'failed';
ALTER TABLE "refund" ADD CONSTRAINT "refund_failed_says_why" CHECK (state <> 'failed' OR attention IS NOT NULL);
