-- AlterTable
ALTER TABLE "supporter" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "donation_supporter_id_started_at_idx" ON "donation"("supporter_id", "started_at");

-- CreateIndex
CREATE INDEX "order_supporter_id_placed_at_idx" ON "order"("supporter_id", "placed_at");

-- CreateIndex
CREATE INDEX "supporter_created_at_id_idx" ON "supporter"("created_at", "id");

-- People are looked for by any part of a name or address; names of people differ in case and nothing else matters.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "supporter_words" ON "supporter" USING gin ((lower(name) || ' ' || email) gin_trgm_ops);
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_named" CHECK (char_length(name) BETWEEN 1 AND 100 AND email = lower(email));
