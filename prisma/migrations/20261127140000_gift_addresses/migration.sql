-- Gifts of one address are found without looking through every address that shares its parts.
CREATE INDEX "donation_address" ON "donation" (lower(email));
-- Its statistics, or a large list would not be looked up by it until the database tidies by itself.
ANALYZE donation;
