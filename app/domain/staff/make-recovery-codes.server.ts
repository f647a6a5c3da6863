import { randomInt } from 'node:crypto'
import type { Tx } from '#app/platform/db.server.ts'
import { saveRecoveryCodes } from './factor-store.server.ts'
import { sealRecoveryCode } from './seal-recovery-code.server.ts'
import { recoveryCodes, recoveryLetters } from './second-factor.ts'

/** Makes ten recovery codes in place of any that she had; they are told this once, and only their seals are kept. */
export async function makeRecoveryCodes(staffId: string, now: Date, tx: Tx): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes.count }, makeCode)
  const seals = codes.map((code) => sealRecoveryCode(staffId, code))
  await saveRecoveryCodes({ staffId, seals, madeAt: now }, tx)
  return codes
}

const makeCode = (): string =>
  Array.from(
    { length: recoveryCodes.length },
    () => recoveryLetters[randomInt(recoveryLetters.length)],
  ).join('')
