import { lastingSeal } from '#app/platform/seal.server.ts'

/** What is kept of a recovery code: a seal with a key that the database does not have, so that 50 bits are enough. */
export const sealRecoveryCode = (staffId: string, code: string): Buffer<ArrayBuffer> =>
  lastingSeal('staff/recovery', [staffId, code])
