import { lockAway } from '#app/platform/vault.server.ts'

/** The secret of somebody's one-time codes, locked away for the database to keep. */
export const keepCodeSecret = (staffId: string, secret: string): Buffer<ArrayBuffer> =>
  lockAway(`staff/code/${staffId}`, secret)
