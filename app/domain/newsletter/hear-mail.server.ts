import { isUnderWay } from '#app/domain/receipts/is-under-way.server.ts'
import { markUndelivered } from '#app/domain/receipts/mark-undelivered.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { saveEnded, saveMailEvent, saveSuppression } from './consent-store.server.ts'
import { type MailEvent, type Undelivered, whatBefell } from './mail-event.ts'
import { sealAddress } from './seal-address.server.ts'

/**
 * Hears once what became of a letter, in one transaction with the event's id: one that bounced for good, that was complained of or that the
 * neighbour held back ends the address's newsletter and is laid before staff. What may yet arrive changes nothing. `not_yet`: the letter is still
 * being written down as sent; nothing is written, and the neighbour tells again.
 */
export const hearMail = (event: MailEvent, now: Date): Promise<'heard' | 'again' | 'not_yet'> =>
  transaction(async (tx) => {
    const cause = whatBefell(event)
    if (!cause) return 'heard'
    if (await isUnderWay(event, tx)) return 'not_yet'
    if (!(await saveMailEvent({ id: event.id, type: event.type, at: now }, tx))) return 'again'
    await takeIn({ ...event, cause, at: now }, tx)
    return 'heard'
  })

async function takeIn(
  { providerId, to, cause, at }: MailEvent & { cause: Undelivered; at: Date },
  tx: Tx,
): Promise<void> {
  for (const emailHash of to.map(sealAddress)) {
    await saveSuppression({ emailHash, cause, at }, tx)
    await saveEnded({ which: { emailHash }, how: cause, at }, tx)
  }
  await markUndelivered({ providerId, cause }, tx)
}
