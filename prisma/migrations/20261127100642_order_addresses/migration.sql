-- AlterTable
ALTER TABLE "order" ADD COLUMN     "address_version" INTEGER NOT NULL DEFAULT 1;
