import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'

/** Far enough back to find whether an identity was ever kept. */
const wholeHistory = 10_000

/** Whether somebody's identity was ever locked away, by the history, which is there when the vault is shut. */
export const wasKept = async (subject: string): Promise<boolean> =>
  (await listObjectHistory(subject, wholeHistory)).some(({ action }) => action === 'vault.kept')
