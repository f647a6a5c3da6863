import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import {
  claimSending,
  countQueued,
  insertCopy,
  listNextReaders,
  type Reader,
} from './copy-store.server.ts'
import { saveState } from './newsletter-store.server.ts'

/** So many letters of newsletters lie in the outbox at most: a pause is felt soon, and what somebody is owed finds room. */
const batch = 100

/**
 * Owes the next readers of the newsletter under way their copies, in a batch, and calls it sent when nobody is left; answers how many it owed. Two
 * servers share the work: a newsletter is one's at a time, and a copy is unique in the database.
 */
export const queueNewsletters = (now: Date): Promise<number> =>
  transaction(async (tx) => {
    const [newsletter] = await claimSending(tx)
    if (!newsletter) return 0
    const queued = await countQueued(tx)
    const limit = batch - queued
    if (limit <= 0) return 0
    const readers = await listNextReaders({ newsletterId: newsletter.id, limit }, tx)
    for (const reader of readers) await owe({ ...reader, newsletterId: newsletter.id, at: now }, tx)
    if (readers.length === 0 && queued === 0)
      await saveState({ id: newsletter.id, state: 'sent', at: now }, tx)
    return readers.length
  })

async function owe(
  { newsletterId, consentId, email, locale, at }: Reader & { newsletterId: string; at: Date },
  tx: Tx,
): Promise<void> {
  const id = await insertCopy({ newsletterId, consentId }, tx)
  if (!id) return
  const reference = referenceTo('newsletter-copy', id)
  await oweLetter({ kind: 'newsletter', reference, recipient: email, locale, at }, tx)
}
