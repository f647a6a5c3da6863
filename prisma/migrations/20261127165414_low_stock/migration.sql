-- CreateIndex
CREATE INDEX "product_low_stock_at_idx" ON "product"("low_stock_at");

-- What runs low is found without looking at every piece.
CREATE INDEX "stock_left" ON "stock" ((on_hand - reserved));
