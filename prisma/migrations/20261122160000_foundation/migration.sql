-- CreateEnum
CREATE TYPE "product_status" AS ENUM ('draft', 'published', 'archived');

-- CreateEnum
CREATE TYPE "price_kind" AS ENUM ('asked', 'compare_at');

-- CreateEnum
CREATE TYPE "stock_cause" AS ENUM ('received', 'sold', 'returned', 'adjusted');

-- CreateEnum
CREATE TYPE "donation_state" AS ENUM ('pending', 'settled', 'refunded', 'failed');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('awaiting_payment', 'paid', 'cancelled', 'refunded');

-- CreateEnum
CREATE TYPE "order_ending" AS ENUM ('left', 'declined', 'expired', 'superseded', 'sold_out', 'refused');

-- CreateEnum
CREATE TYPE "hold_state" AS ENUM ('active', 'consumed', 'released');

-- CreateEnum
CREATE TYPE "payment_state" AS ENUM ('opening', 'open', 'pending', 'succeeded', 'failed', 'expired');

-- CreateEnum
CREATE TYPE "refund_state" AS ENUM ('owed', 'pending', 'succeeded', 'failed');

-- CreateEnum
CREATE TYPE "letter_state" AS ENUM ('owed', 'sending', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "locale" AS ENUM ('sv', 'nb', 'en');

-- CreateEnum
CREATE TYPE "currency" AS ENUM ('SEK', 'NOK', 'EUR');

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "product_status" NOT NULL DEFAULT 'draft',
    "designer_id" UUID,
    "vendor" TEXT,
    "metal" TEXT,
    "size_mm" TEXT,
    "nickel_tested_at" DATE,
    "lead_tested_at" DATE,
    "cadmium_tested_at" DATE,
    "maker_name" TEXT,
    "maker_address" TEXT,
    "maker_email" TEXT,
    "price_parts" JSONB,
    "import_digest" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_text" (
    "product_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "material" TEXT NOT NULL DEFAULT '',
    "care" TEXT NOT NULL DEFAULT '',
    "warnings" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "product_text_pkey" PRIMARY KEY ("product_id","locale")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_text" (
    "collection_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "collection_text_pkey" PRIMARY KEY ("collection_id","locale")
);

-- CreateTable
CREATE TABLE "product_collection" (
    "product_id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,

    CONSTRAINT "product_collection_pkey" PRIMARY KEY ("product_id","collection_id")
);

-- CreateTable
CREATE TABLE "variant" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "sku" TEXT,
    "position" INTEGER NOT NULL,
    "weight_grams" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant_text" (
    "variant_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "options" JSONB NOT NULL,

    CONSTRAINT "variant_text_pkey" PRIMARY KEY ("variant_id","locale")
);

-- CreateTable
CREATE TABLE "price" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "currency" "currency" NOT NULL,
    "amount" INTEGER NOT NULL,
    "kind" "price_kind" NOT NULL DEFAULT 'asked',
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock" (
    "variant_id" UUID NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stock_pkey" PRIMARY KEY ("variant_id")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "cause" "stock_cause" NOT NULL,
    "reference" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT,
    "width" INTEGER NOT NULL DEFAULT 0,
    "height" INTEGER NOT NULL DEFAULT 0,
    "source_url" TEXT,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture_text" (
    "picture_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "alt" TEXT NOT NULL,

    CONSTRAINT "picture_text_pkey" PRIMARY KEY ("picture_id","locale")
);

-- CreateTable
CREATE TABLE "delivery_method" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "days_min" INTEGER NOT NULL,
    "days_max" INTEGER NOT NULL,

    CONSTRAINT "delivery_method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_method_text" (
    "method_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "delivery_method_text_pkey" PRIMARY KEY ("method_id","locale")
);

-- CreateTable
CREATE TABLE "delivery_price" (
    "method_id" UUID NOT NULL,
    "country" CHAR(2) NOT NULL,
    "currency" "currency" NOT NULL,
    "max_weight_grams" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "delivery_price_pkey" PRIMARY KEY ("method_id","country","currency","max_weight_grams")
);

-- CreateTable
CREATE TABLE "designer" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "portrait" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "designer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "designer_text" (
    "designer_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "designer_text_pkey" PRIMARY KEY ("designer_id","locale")
);

-- CreateTable
CREATE TABLE "fund" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "goal_amount" INTEGER,

    CONSTRAINT "fund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fund_text" (
    "fund_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "surplus" TEXT NOT NULL,

    CONSTRAINT "fund_text_pkey" PRIMARY KEY ("fund_id","locale")
);

-- CreateTable
CREATE TABLE "unit_cost" (
    "id" UUID NOT NULL,
    "fund_id" UUID NOT NULL,
    "currency" "currency" NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "unit_cost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_cost_text" (
    "unit_cost_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "line" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "unit_cost_text_pkey" PRIMARY KEY ("unit_cost_id","locale")
);

-- CreateTable
CREATE TABLE "donation" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "form_id" UUID NOT NULL,
    "content_digest" TEXT NOT NULL,
    "state" "donation_state" NOT NULL DEFAULT 'pending',
    "fund_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" "currency" NOT NULL,
    "locale" "locale" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "supporter_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "attention" TEXT,

    CONSTRAINT "donation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_line" (
    "entry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "currency" "currency" NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "ledger_line_pkey" PRIMARY KEY ("entry_id","position")
);

-- CreateTable
CREATE TABLE "order" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "basket_id" UUID NOT NULL,
    "content_digest" TEXT NOT NULL,
    "state" "order_state" NOT NULL DEFAULT 'awaiting_payment',
    "ending" "order_ending",
    "locale" "locale" NOT NULL,
    "currency" "currency" NOT NULL,
    "goods_amount" INTEGER NOT NULL,
    "delivery_amount" INTEGER NOT NULL,
    "total_amount" INTEGER NOT NULL,
    "vat_amount" INTEGER NOT NULL,
    "delivery_slug" TEXT NOT NULL,
    "delivery_name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "address_line1" TEXT NOT NULL,
    "address_line2" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "supporter_id" UUID,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "attention" TEXT,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "variant_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_amount" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "vat_amount" INTEGER NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("order_id","position")
);

-- CreateTable
CREATE TABLE "stock_hold" (
    "order_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "hold_state" NOT NULL DEFAULT 'active',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_hold_pkey" PRIMARY KEY ("order_id","variant_id")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "page" (
    "slug" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("slug","locale")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "state" "payment_state" NOT NULL DEFAULT 'opening',
    "amount" INTEGER NOT NULL,
    "currency" "currency" NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "session_id" TEXT,
    "session_url" TEXT,
    "intent_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "attention" TEXT,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" "currency" NOT NULL,
    "state" "refund_state" NOT NULL DEFAULT 'owed',
    "reason" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "stripe_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "succeeded_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt_series" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "receipt_series_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "refers_to" UUID,
    "amount" INTEGER NOT NULL,
    "currency" "currency" NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "state" "letter_state" NOT NULL DEFAULT 'owed',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "owed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "first_try_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "provider_id" TEXT,
    "attention" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supporter" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supporter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "product_status_position_id_idx" ON "product"("status", "position", "id");

-- CreateIndex
CREATE INDEX "product_designer_id_idx" ON "product"("designer_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");

-- CreateIndex
CREATE INDEX "product_collection_collection_id_idx" ON "product_collection"("collection_id");

-- CreateIndex
CREATE UNIQUE INDEX "variant_sku_key" ON "variant"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "variant_product_id_position_key" ON "variant"("product_id", "position");

-- CreateIndex
CREATE INDEX "price_variant_id_currency_valid_from_idx" ON "price"("variant_id", "currency", "valid_from");

-- CreateIndex
CREATE INDEX "stock_movement_variant_id_at_idx" ON "stock_movement"("variant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_reference_variant_id_cause_key" ON "stock_movement"("reference", "variant_id", "cause");

-- CreateIndex
CREATE UNIQUE INDEX "picture_product_id_position_key" ON "picture"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_method_slug_key" ON "delivery_method"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "designer_slug_key" ON "designer"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "fund_slug_key" ON "fund"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "unit_cost_fund_id_currency_amount_key" ON "unit_cost"("fund_id", "currency", "amount");

-- CreateIndex
CREATE UNIQUE INDEX "donation_number_key" ON "donation"("number");

-- CreateIndex
CREATE UNIQUE INDEX "donation_token_hash_key" ON "donation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "donation_form_id_key" ON "donation"("form_id");

-- CreateIndex
CREATE INDEX "donation_state_started_at_idx" ON "donation"("state", "started_at");

-- CreateIndex
CREATE INDEX "donation_fund_id_state_idx" ON "donation"("fund_id", "state");

-- CreateIndex
CREATE INDEX "donation_email_idx" ON "donation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_reference_key" ON "ledger_entry"("reference");

-- CreateIndex
CREATE INDEX "ledger_entry_date_idx" ON "ledger_entry"("date");

-- CreateIndex
CREATE INDEX "ledger_line_account_currency_idx" ON "ledger_line"("account", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "order_number_key" ON "order"("number");

-- CreateIndex
CREATE UNIQUE INDEX "order_token_hash_key" ON "order"("token_hash");

-- CreateIndex
CREATE INDEX "order_state_placed_at_idx" ON "order"("state", "placed_at");

-- CreateIndex
CREATE INDEX "order_email_idx" ON "order"("email");

-- CreateIndex
CREATE INDEX "stock_hold_state_expires_at_idx" ON "stock_hold"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_idempotency_key_key" ON "payment"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "payment_session_id_key" ON "payment"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_intent_id_key" ON "payment"("intent_id");

-- CreateIndex
CREATE INDEX "payment_reference_idx" ON "payment"("reference");

-- CreateIndex
CREATE INDEX "payment_state_created_at_idx" ON "payment"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "refund_idempotency_key_key" ON "refund"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "refund_stripe_id_key" ON "refund"("stripe_id");

-- CreateIndex
CREATE INDEX "refund_payment_id_idx" ON "refund"("payment_id");

-- CreateIndex
CREATE INDEX "refund_state_idx" ON "refund"("state");

-- CreateIndex
CREATE INDEX "stripe_event_heard_at_idx" ON "stripe_event"("heard_at");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_reference_key" ON "receipt"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_series_number_key" ON "receipt"("series", "number");

-- CreateIndex
CREATE UNIQUE INDEX "letter_key_key" ON "letter"("key");

-- CreateIndex
CREATE INDEX "letter_state_due_at_idx" ON "letter"("state", "due_at");

-- CreateIndex
CREATE INDEX "letter_reference_idx" ON "letter"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "supporter_email_key" ON "supporter"("email");

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_designer_id_fkey" FOREIGN KEY ("designer_id") REFERENCES "designer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_text" ADD CONSTRAINT "product_text_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_text" ADD CONSTRAINT "collection_text_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_collection" ADD CONSTRAINT "product_collection_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_collection" ADD CONSTRAINT "product_collection_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant_text" ADD CONSTRAINT "variant_text_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price" ADD CONSTRAINT "price_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock" ADD CONSTRAINT "stock_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_text" ADD CONSTRAINT "picture_text_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_method_text" ADD CONSTRAINT "delivery_method_text_method_id_fkey" FOREIGN KEY ("method_id") REFERENCES "delivery_method"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_price" ADD CONSTRAINT "delivery_price_method_id_fkey" FOREIGN KEY ("method_id") REFERENCES "delivery_method"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "designer_text" ADD CONSTRAINT "designer_text_designer_id_fkey" FOREIGN KEY ("designer_id") REFERENCES "designer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_text" ADD CONSTRAINT "fund_text_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_cost" ADD CONSTRAINT "unit_cost_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_cost_text" ADD CONSTRAINT "unit_cost_text_unit_cost_id_fkey" FOREIGN KEY ("unit_cost_id") REFERENCES "unit_cost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_fund_id_fkey" FOREIGN KEY ("fund_id") REFERENCES "fund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_line" ADD CONSTRAINT "ledger_line_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "ledger_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "stock"("variant_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
