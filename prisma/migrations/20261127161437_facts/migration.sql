-- CreateEnum
CREATE TYPE "fact_unit" AS ENUM ('count', 'percent', 'share', 'times', 'money', 'countries');

-- CreateEnum
CREATE TYPE "fact_bound" AS ENUM ('exact', 'about', 'over', 'under');

-- CreateEnum
CREATE TYPE "fact_question_form" AS ENUM ('list', 'parts', 'answers');

-- CreateTable
CREATE TABLE "fact_question" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "form" "fact_question_form" NOT NULL DEFAULT 'list',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "fact_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_question_text" (
    "question_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,

    CONSTRAINT "fact_question_text_pkey" PRIMARY KEY ("question_id","locale")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "question_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "unit" "fact_unit" NOT NULL,
    "bound" "fact_bound" NOT NULL DEFAULT 'exact',
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "out_of" INTEGER,
    "currency" TEXT,
    "countries" TEXT[],
    "year_from" INTEGER,
    "year_to" INTEGER,
    "year_estimated" BOOLEAN NOT NULL DEFAULT false,
    "source_url" TEXT NOT NULL,
    "source_date" TEXT NOT NULL,
    "review_due" DATE NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_text" (
    "fact_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "statement" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "method" TEXT NOT NULL,

    CONSTRAINT "fact_text_pkey" PRIMARY KEY ("fact_id","locale")
);

-- CreateIndex
CREATE UNIQUE INDEX "fact_question_slug_key" ON "fact_question"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "fact_key_key" ON "fact"("key");

-- CreateIndex
CREATE INDEX "fact_review_due_id_idx" ON "fact"("review_due", "id");

-- CreateIndex
CREATE INDEX "fact_question_id_position_idx" ON "fact"("question_id", "position");

-- AddForeignKey
ALTER TABLE "fact_question_text" ADD CONSTRAINT "fact_question_text_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "fact_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "fact_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_text" ADD CONSTRAINT "fact_text_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A key is a word of an address.
ALTER TABLE "fact" ADD CONSTRAINT "fact_key_is_a_word" CHECK ("key" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "fact_question" ADD CONSTRAINT "fact_question_slug_is_a_word" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
-- A figure is whole: a range runs upward, a share is of something, money has its currency, and only countries are no number.
ALTER TABLE "fact" ADD CONSTRAINT "fact_range_runs_upward" CHECK ("high" IS NULL OR "high" > "low");
ALTER TABLE "fact" ADD CONSTRAINT "fact_share_is_of_something" CHECK (("unit" = 'share') = ("out_of" IS NOT NULL) AND ("out_of" IS NULL OR "out_of" >= 2));
ALTER TABLE "fact" ADD CONSTRAINT "fact_money_has_a_currency" CHECK (("unit" = 'money') = ("currency" IS NOT NULL));
ALTER TABLE "fact" ADD CONSTRAINT "fact_is_a_number_or_countries" CHECK (("unit" = 'countries') = ("low" IS NULL) AND ("unit" = 'countries') = (cardinality("countries") > 0));
ALTER TABLE "fact" ADD CONSTRAINT "fact_part_is_of_a_whole" CHECK (NOT (("unit" = 'percent' AND coalesce("high", "low") > 100) OR ("unit" = 'share' AND coalesce("high", "low") > "out_of")));
ALTER TABLE "fact" ADD CONSTRAINT "fact_is_not_negative" CHECK ("low" IS NULL OR "low" >= 0);
ALTER TABLE "fact" ADD CONSTRAINT "fact_years_run_forward" CHECK ("year_to" IS NULL OR "year_to" > "year_from");
ALTER TABLE "fact" ADD CONSTRAINT "fact_source_is_on_the_web" CHECK ("source_url" = '' OR "source_url" ~ '^https?://');
-- What was published once keeps its place.
ALTER TABLE "fact" ADD CONSTRAINT "fact_published_once" CHECK (NOT "published" OR "published_at" IS NOT NULL);
CREATE FUNCTION "fact_key_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."published_at" IS NOT NULL AND (NEW."key" <> OLD."key" OR NEW."published_at" IS NULL) THEN
    RAISE EXCEPTION 'the key of a figure that has been published stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "fact_key_stays" BEFORE UPDATE ON "fact" FOR EACH ROW EXECUTE FUNCTION "fact_key_stays"();
