-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "anchor_at" TIMESTAMPTZ(3);
