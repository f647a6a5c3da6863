import { takeOut } from '#app/platform/vault.server.ts'

/** The secret of somebody's one-time codes, as it was locked away. */
export const openCodeSecret = (staffId: string, kept: Uint8Array): string =>
  takeOut(`staff/code/${staffId}`, kept)
