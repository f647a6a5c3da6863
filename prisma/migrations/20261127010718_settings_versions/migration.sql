-- AlterTable
ALTER TABLE "delivery_method" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "setting" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Nothing is sent for less than nothing, nor in less than no time.
ALTER TABLE "delivery_method" ADD CONSTRAINT "delivery_method_days" CHECK (days_min BETWEEN 0 AND 60 AND days_max BETWEEN days_min AND 60);
