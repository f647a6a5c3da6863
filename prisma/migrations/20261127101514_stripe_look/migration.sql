-- CreateTable
CREATE TABLE "stripe_look" (
    "list" TEXT NOT NULL,
    "through" TIMESTAMPTZ(3) NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_look_pkey" PRIMARY KEY ("list")
);
