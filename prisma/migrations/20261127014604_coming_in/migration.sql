-- CreateTable
CREATE TABLE "allowance" (
    "key" BYTEA NOT NULL,
    "whole_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "allowance_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "staff_passkey" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_recovery_code" (
    "code_seal" BYTEA NOT NULL,
    "staff_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_recovery_code_pkey" PRIMARY KEY ("code_seal")
);

-- CreateIndex
CREATE INDEX "allowance_whole_at_idx" ON "allowance"("whole_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_passkey_credential_id_key" ON "staff_passkey"("credential_id");

-- CreateIndex
CREATE INDEX "staff_passkey_staff_id_idx" ON "staff_passkey"("staff_id");

-- CreateIndex
CREATE INDEX "staff_recovery_code_staff_id_idx" ON "staff_recovery_code"("staff_id");

-- AddForeignKey
ALTER TABLE "staff_passkey" ADD CONSTRAINT "staff_passkey_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "allowance" ADD CONSTRAINT "allowance_key_is_a_seal" CHECK (octet_length(key) = 32);
ALTER TABLE "staff_passkey" ADD CONSTRAINT "staff_passkey_named" CHECK (char_length(name) BETWEEN 1 AND 60 AND counter >= 0);
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_is_a_seal" CHECK (octet_length(code_seal) = 32);

-- Somebody can always invite and disable others. The lock makes two owners who step down at once come one after the other.
CREATE FUNCTION staff_keeps_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('staff_keeps_an_owner'));
  IF NOT EXISTS (SELECT 1 FROM staff_member WHERE role = 'owner') THEN
    RAISE EXCEPTION 'the desk keeps an owner' USING ERRCODE = '23514', CONSTRAINT = 'staff_keeps_an_owner';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_keeps_an_owner_changed AFTER UPDATE OF role ON "staff_member" FOR EACH ROW
  WHEN (OLD.role = 'owner' AND NEW.role <> 'owner') EXECUTE FUNCTION staff_keeps_an_owner();
CREATE TRIGGER staff_keeps_an_owner_gone AFTER DELETE ON "staff_member" FOR EACH ROW
  WHEN (OLD.role = 'owner') EXECUTE FUNCTION staff_keeps_an_owner();

-- Whoever has a password keeps a second factor once she has had one: looked at when the transaction ends, so that one may replace another.
CREATE FUNCTION staff_keeps_a_factor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_whom uuid := CASE TG_TABLE_NAME WHEN 'staff_passkey' THEN (to_jsonb(OLD)->>'staff_id')::uuid ELSE (to_jsonb(OLD)->>'id')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM staff_member m WHERE m.id = of_whom AND m.password_hash IS NOT NULL AND m.code_secret IS NULL
      AND NOT EXISTS (SELECT 1 FROM staff_passkey p WHERE p.staff_id = m.id)) THEN
    RAISE EXCEPTION 'whoever has a password keeps a second factor' USING ERRCODE = '23514', CONSTRAINT = 'staff_keeps_a_factor';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER staff_keeps_a_factor_passkey AFTER DELETE ON "staff_passkey" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION staff_keeps_a_factor();
CREATE CONSTRAINT TRIGGER staff_keeps_a_factor_codes AFTER UPDATE OF code_secret ON "staff_member" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.code_secret IS NOT NULL AND NEW.code_secret IS NULL) EXECUTE FUNCTION staff_keeps_a_factor();

-- A one-time code opens once: its step only moves on.
CREATE FUNCTION staff_code_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a one-time code opens once' USING ERRCODE = '23514', CONSTRAINT = 'staff_code_moves_on';
END $$;
CREATE TRIGGER staff_code_moves_on BEFORE UPDATE OF code_step ON "staff_member" FOR EACH ROW
  WHEN (OLD.code_secret = NEW.code_secret AND OLD.code_step IS NOT NULL AND (NEW.code_step IS NULL OR NEW.code_step <= OLD.code_step))
  EXECUTE FUNCTION staff_code_moves_on();
