-- CreateEnum
CREATE TYPE "import_mode" AS ENUM ('preview', 'import');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('waiting', 'running', 'offered', 'finished', 'failed');

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "import_key" TEXT;

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "currency" "currency" NOT NULL,
    "locale" "locale" NOT NULL,
    "mode" "import_mode" NOT NULL DEFAULT 'preview',
    "state" "import_state" NOT NULL DEFAULT 'waiting',
    "asked_by" TEXT NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "form" TEXT,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "pictures" INTEGER NOT NULL DEFAULT 0,
    "pictures_done" INTEGER NOT NULL DEFAULT 0,
    "problem" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_part" (
    "run_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "import_part_pkey" PRIMARY KEY ("run_id","part")
);

-- CreateTable
CREATE TABLE "import_line" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "product_id" UUID,
    "details" JSONB NOT NULL,
    "lost" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "import_line_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateIndex
CREATE INDEX "import_run_state_asked_at_idx" ON "import_run"("state", "asked_at");

-- CreateIndex
CREATE INDEX "import_run_asked_at_id_idx" ON "import_run"("asked_at", "id");

-- CreateIndex
CREATE INDEX "import_line_run_id_product_id_idx" ON "import_line"("run_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_import_key_key" ON "product"("import_key");

-- AddForeignKey
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A run that is under way is somebody's; one that has ended says when, and why where it failed; only a preview is offered.
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_states" CHECK (
  (state = 'running') = (lease_until IS NOT NULL)
  AND (state IN ('finished', 'failed')) = (finished_at IS NOT NULL)
  AND (state <> 'failed' OR problem IS NOT NULL)
  AND (state <> 'offered' OR mode = 'preview') AND (state <> 'finished' OR mode = 'import'));
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_counts" CHECK (
  rows_done BETWEEN 0 AND rows AND pictures_done BETWEEN 0 AND pictures AND attempts >= 0 AND char_length(file_name) BETWEEN 1 AND 200);
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_sized" CHECK (part >= 0 AND octet_length(bytes) BETWEEN 1 AND 1048576);
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_outcome" CHECK (line > 0 AND outcome IN ('created', 'changed', 'unchanged', 'refused'));
