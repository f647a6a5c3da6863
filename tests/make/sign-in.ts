import { generateSync } from 'otplib'
import { saveCodes } from '#app/domain/staff/factor-store.server.ts'
import { keepCodeSecret } from '#app/domain/staff/keep-code-secret.server.ts'
import { makeRecoveryCodes } from '#app/domain/staff/make-recovery-codes.server.ts'
import { savePassword } from '#app/domain/staff/member-store.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newCodeSecret } from '#app/platform/one-time-codes.server.ts'
import { hashPassword } from '#app/platform/password-hash.server.ts'
import { type MadeStaff, makeStaff } from './staff.ts'

/** Long, and on no list. */
export const goodPassword = 'korpen ritar sju gula trappor'

let hashed: Promise<string> | undefined

export type MadeSignIn = MadeStaff & {
  password: string
  secret: string
  recoveryCodes: string[]
  /** Changes with her password; what is half way in goes by it. */
  version: number
}

/** Somebody who comes in by password and one-time code, with ten recovery codes; her password is the same as everybody's. */
export async function makeSignIn(wish: Parameters<typeof makeStaff>[0] = {}): Promise<MadeSignIn> {
  const staff = await makeStaff(wish)
  const secret = newCodeSecret()
  hashed ??= hashPassword(goodPassword)
  const passwordHash = await hashed
  return transaction(async (tx) => {
    const { version } = await savePassword(staff.id, passwordHash, tx)
    const kept = { staffId: staff.id, secret: keepCodeSecret(staff.id, secret), step: null }
    await saveCodes(kept, tx)
    const recoveryCodes = await makeRecoveryCodes(staff.id, now(), tx)
    return { ...staff, password: goodPassword, secret, recoveryCodes, version }
  })
}

/** What a telephone with this secret shows at a moment. */
export const codeAt = (secret: string, at: Date): string =>
  generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })
