-- CreateTable
CREATE TABLE "payment_payer" (
    "payment_id" UUID NOT NULL,
    "address" BYTEA NOT NULL,
    "email" BYTEA NOT NULL,
    "form" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "declines" INTEGER NOT NULL DEFAULT 0,
    "declined_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_payer_pkey" PRIMARY KEY ("payment_id")
);

-- CreateTable
CREATE TABLE "payment_stop" (
    "scope" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "declines" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,

    CONSTRAINT "payment_stop_pkey" PRIMARY KEY ("scope")
);

-- CreateIndex
CREATE INDEX "payment_payer_address_idx" ON "payment_payer"("address");

-- CreateIndex
CREATE INDEX "payment_payer_email_idx" ON "payment_payer"("email");

-- CreateIndex
CREATE INDEX "payment_payer_form_idx" ON "payment_payer"("form");

-- CreateIndex
CREATE INDEX "payment_payer_made_at_idx" ON "payment_payer"("made_at");

-- CreateIndex
CREATE INDEX "payment_payer_declined_at_idx" ON "payment_payer"("declined_at");

-- AddForeignKey
ALTER TABLE "payment_payer" ADD CONSTRAINT "payment_payer_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "payment_payer"
  ADD CONSTRAINT "payment_payer_declines" CHECK (declines >= 0 AND (declines = 0) = (declined_at IS NULL));
ALTER TABLE "payment_stop"
  ADD CONSTRAINT "payment_stop_ends" CHECK (until > since AND times >= 1);
