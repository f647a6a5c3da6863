import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { KeptPasskey } from '#app/platform/passkeys.server.ts'

export const listPasskeys = (staffId: string, on: Db = db()) =>
  on.staffPasskey.findMany({ where: { staffId }, orderBy: { addedAt: 'asc' } })

export const findPasskey = (credentialId: Uint8Array, staffId: string, on: Db = db()) =>
  on.staffPasskey.findFirst({ where: { credentialId: Buffer.from(credentialId), staffId } })

type NewPasskey = KeptPasskey & { id: string; staffId: string; name: string; addedAt: Date }

/** Keeps a passkey; false when it is kept already. */
export async function savePasskey(passkey: NewPasskey, tx: Tx): Promise<boolean> {
  const { id, staffId, counter, transports, name, addedAt } = passkey
  const [credentialId, publicKey] = [
    Buffer.from(passkey.credentialId),
    Buffer.from(passkey.publicKey),
  ]
  const rows = await tx.$executeRaw`
    INSERT INTO staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, added_at)
    VALUES (${id}::uuid, ${staffId}::uuid, ${credentialId}, ${publicKey}, ${counter}, ${transports}, ${name}, ${addedAt})
    ON CONFLICT (credential_id) DO NOTHING`
  return rows === 1
}

/** Writes that a passkey was used. False when its count went back or stands still: then a copy of it is about. Zero means that it does not count. */
export async function savePasskeyUse(
  { id, counter, at }: { id: string; counter: bigint; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_passkey SET counter = ${counter}, used_at = ${at}
    WHERE id = ${id}::uuid AND (counter < ${counter} OR (counter = 0 AND ${counter} = 0))`
  return rows === 1
}

/** Takes a passkey of hers away; answers what it was called. */
export async function deletePasskey(
  { id, staffId }: { id: string; staffId: string },
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    DELETE FROM staff_passkey WHERE id = ${id}::uuid AND staff_id = ${staffId}::uuid RETURNING name`
  return rows[0]?.name
}

/** Keeps the secret of her one-time codes in place of any other; the code that confirmed it is spent. Null takes codes away. */
export const saveCodes = (
  {
    staffId,
    secret,
    step,
  }: { staffId: string; secret: Buffer<ArrayBuffer> | null; step: bigint | null },
  tx: Tx,
) =>
  tx.staffMember.update({
    where: { id: staffId },
    data: { codeSecret: secret, codeStep: step },
    select: { id: true },
  })

/** Spends a one-time code's step; false when it, or a later one, was spent before. */
export async function useStepUp(staffId: string, step: bigint, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_member SET code_step = ${step}
    WHERE id = ${staffId}::uuid AND code_secret IS NOT NULL AND (code_step IS NULL OR code_step < ${step})`
  return rows === 1
}

/** Puts these recovery codes in place of all that she had. */
export async function saveRecoveryCodes(
  { staffId, seals, madeAt }: { staffId: string; seals: Buffer<ArrayBuffer>[]; madeAt: Date },
  tx: Tx,
): Promise<void> {
  await tx.staffRecoveryCode.deleteMany({ where: { staffId } })
  await tx.staffRecoveryCode.createMany({
    data: seals.map((codeSeal) => ({ staffId, codeSeal, madeAt })),
  })
}

/** Spends a recovery code; false when it is none of hers or was spent before. */
export async function useRecoveryCodeUp(
  { staffId, codeSeal, at }: { staffId: string; codeSeal: Buffer<ArrayBuffer>; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_recovery_code SET used_at = ${at}
    WHERE code_seal = ${codeSeal} AND staff_id = ${staffId}::uuid AND used_at IS NULL`
  return rows === 1
}

/** How many recovery codes are left. */
export const countRecoveryCodes = (staffId: string, on: Db = db()): Promise<number> =>
  on.staffRecoveryCode.count({ where: { staffId, usedAt: null } })
