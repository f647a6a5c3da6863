-- AlterEnum
ALTER TYPE "plan_notice_kind" ADD VALUE 'card-changed';

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "card_id" TEXT;
