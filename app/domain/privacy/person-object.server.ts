import { lastingSeal } from '#app/platform/seal.server.ts'

/** Somebody by her supporter's row, or by an address in its one form that no supporter has. */
export type PersonKey = { supporterId: string } | { email: string }

/**
 * What the history calls a person: never by her address. Who asks by an address later can be told what was done with it, since the same address has the same
 * seal; nobody can be told from the seal.
 */
export const personObject = (key: PersonKey): string =>
  'supporterId' in key
    ? `supporter/${key.supporterId}`
    : `address/${lastingSeal('privacy/history', [key.email]).toString('hex').slice(0, 32)}`
