-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "cost_covered" INTEGER NOT NULL DEFAULT 0;

-- Only to fill a form again: the amount may be changed since, so nothing compares the two.
ALTER TABLE "plan" ADD CONSTRAINT "plan_cost_not_negative" CHECK (cost_covered >= 0);
