import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findDelivery, lockYear, saveSent } from './delivery-store.server.ts'

type Wish = { id: string | undefined; by: Actor; now: Date }

/** Keeps that a file was sent to the agency: what it says counts as said from here on. Refused twice, and for one that the schema refuses. */
export const markSent = ({ id, by, now: at }: Wish) =>
  transaction<Outcome<number, 'gone' | 'sent_before' | 'invalid'>>(async (tx) => {
    const file = isId(id) ? await findDelivery(id, tx) : undefined
    if (!file) return refused('gone')
    await lockYear(file, tx)
    if (file.validation === 'invalid') return refused('invalid')
    if (!(await saveSent(file.id, at, tx))) return refused('sent_before')
    const about = { object: `tax-year/${file.year}`, called: String(file.year), at }
    const changes = [{ field: 'fileHash', to: file.fileHash }]
    await recordHistory({ by, action: 'tax.file_sent', ...about, changes }, tx)
    return done(file.year)
  })
