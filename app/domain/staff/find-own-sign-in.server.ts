import { countRecoveryCodes, listPasskeys } from './factor-store.server.ts'
import { findMember } from './store.server.ts'

export type OwnSignIn = {
  hasPassword: boolean
  hasCodes: boolean
  passkeys: { id: string; name: string; addedAt: Date; usedAt: Date | undefined }[]
  recoveryCodesLeft: number
}

/** How somebody comes in: which second factors she has, and what is left of her recovery codes. */
export async function findOwnSignIn(staffId: string): Promise<OwnSignIn> {
  const [member, passkeys, recoveryCodesLeft] = await Promise.all([
    findMember(staffId),
    listPasskeys(staffId),
    countRecoveryCodes(staffId),
  ])
  return {
    hasPassword: Boolean(member?.passwordHash),
    hasCodes: Boolean(member?.codeSecret),
    passkeys: passkeys.map(({ id, name, addedAt, usedAt }) => ({
      ...{ id, name, addedAt },
      usedAt: usedAt ?? undefined,
    })),
    recoveryCodesLeft,
  }
}
