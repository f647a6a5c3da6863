import { verifyHistory } from '#app/domain/history/verify-history.server.ts'
import type { Breach } from './check.ts'

/** I13: the chain of the history is unbroken. */
export async function historyBreaches(): Promise<Breach[]> {
  const faults = await verifyHistory()
  return faults.map(({ seq, sentence }) => ({
    ...{ invariant: 'I13', sentence, subject: `history line ${seq}` },
  }))
}
