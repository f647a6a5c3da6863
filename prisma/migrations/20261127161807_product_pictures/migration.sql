-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "focus_x" SMALLINT NOT NULL DEFAULT 50,
ADD COLUMN     "focus_y" SMALLINT NOT NULL DEFAULT 50,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "removed_picture" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "source_url" TEXT,
    "focus_x" SMALLINT NOT NULL,
    "focus_y" SMALLINT NOT NULL,
    "alts" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "removed_picture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "removed_picture_product_id_idx" ON "removed_picture"("product_id");

-- CreateIndex
CREATE INDEX "removed_picture_removed_at_idx" ON "removed_picture"("removed_at");

-- CreateIndex
CREATE INDEX "removed_picture_file_idx" ON "removed_picture"("file");

-- CreateIndex
CREATE INDEX "picture_file_idx" ON "picture"("file");

-- AddForeignKey
ALTER TABLE "removed_picture" ADD CONSTRAINT "removed_picture_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A focal point is one of five by five: each has its place in the stylesheet.
ALTER TABLE "picture" ADD CONSTRAINT "picture_focus_on_grid"
  CHECK (focus_x IN (0, 25, 50, 75, 100) AND focus_y IN (0, 25, 50, 75, 100));
ALTER TABLE "removed_picture" ADD CONSTRAINT "removed_picture_focus_on_grid"
  CHECK (focus_x IN (0, 25, 50, 75, 100) AND focus_y IN (0, 25, 50, 75, 100));
