-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('owner', 'shop', 'stories', 'approver', 'finance', 'volunteer', 'disabled');

-- CreateEnum
CREATE TYPE "staff_link_kind" AS ENUM ('invitation', 'sign_in');

-- CreateTable
CREATE TABLE "history_line" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "seal" BYTEA NOT NULL,

    CONSTRAINT "history_line_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "history_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "seal" BYTEA NOT NULL,

    CONSTRAINT "history_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "locale" "locale" NOT NULL,
    "password_hash" TEXT,
    "code_secret" BYTEA,
    "code_step" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "staff_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "proved_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_link" (
    "token_hash" BYTEA NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" "staff_link_kind" NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "history_line_object_seq_idx" ON "history_line"("object", "seq");

-- CreateIndex
CREATE INDEX "history_line_actor_seq_idx" ON "history_line"("actor", "seq");

-- CreateIndex
CREATE INDEX "history_line_action_seq_idx" ON "history_line"("action", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_email_key" ON "staff_member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "staff_session_token_hash_key" ON "staff_session"("token_hash");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_ended_at_idx" ON "staff_session"("staff_id", "ended_at");

-- CreateIndex
CREATE INDEX "staff_link_staff_id_idx" ON "staff_link"("staff_id");

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_link" ADD CONSTRAINT "staff_link_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- History is history: lines are added at the end and never changed, and its head only moves on.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "history_line" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "history_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION history_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.seq <> OLD.seq + 1 THEN
    RAISE EXCEPTION 'the head of the history only moves on' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER history_head_moves_on BEFORE UPDATE OR DELETE ON "history_head" FOR EACH ROW EXECUTE FUNCTION history_head_moves_on();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "history_head" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "history_head" ADD CONSTRAINT "history_head_single" CHECK (id = 1 AND seq >= 0);
ALTER TABLE "history_line" ADD CONSTRAINT "history_line_said" CHECK (
  seq > 0 AND char_length(action) BETWEEN 1 AND 80 AND char_length(object) BETWEEN 1 AND 120 AND char_length(actor) BETWEEN 1 AND 60 AND octet_length(details) <= 100000);

-- One way in for each address, however it is written.
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_normalised" CHECK (email = lower(email) AND char_length(name) BETWEEN 1 AND 100);
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_short" CHECK (ends_at > started_at AND ends_at <= started_at + interval '31 days');
ALTER TABLE "staff_link" ADD CONSTRAINT "staff_link_short" CHECK (ends_at > made_at AND ends_at <= made_at + interval '14 days');
