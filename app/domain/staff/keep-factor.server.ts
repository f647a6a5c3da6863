import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { saveCodes, savePasskey } from './factor-store.server.ts'
import { keepCodeSecret } from './keep-code-secret.server.ts'
import type { ProvedFactor } from './prove-new-factor.server.ts'

/** Keeps a second factor that was seen to work; one-time codes take the place of earlier ones. False when the passkey is kept already. */
export async function keepFactor(
  { staffId, factor, now }: { staffId: string; factor: ProvedFactor; now: Date },
  tx: Tx,
): Promise<boolean> {
  if (factor.kind === 'passkey') {
    const { passkey, name } = factor
    return savePasskey({ ...passkey, id: newId(), staffId, name, addedAt: now }, tx)
  }
  const secret = keepCodeSecret(staffId, factor.secret)
  await saveCodes({ staffId, secret, step: factor.step }, tx)
  return true
}
