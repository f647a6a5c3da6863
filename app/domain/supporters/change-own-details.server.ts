import { changesBetween } from '#app/domain/history/changes-between.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { followSupporter } from '#app/domain/plans/follow-supporter.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type SqlTx, sqlTransaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { saveOwnDetails } from './giver-store.server.ts'
import type { Giver } from './supporter.ts'

type Wish = { giver: Giver; name: string; locale: Locale; now: Date }

/**
 * Changes what a giver is called and the language that she is written to in, from now on; a letter to her address says so, and
 * the history which of the two it was. What has been receipted keeps
 * what it said. Nothing happens when it is so already.
 */
export async function changeOwnDetails({ giver, name, locale, now }: Wish): Promise<void> {
  const { id, email } = giver
  await sqlTransaction(async (tx) => {
    if (!(await saveOwnDetails({ id, name, locale }, tx))) return
    await followSupporter({ id, name, email, locale }, tx)
    const edition = Math.floor(now.getTime() / 1000)
    const letter = { kind: 'giver-details', reference: referenceTo('giver', id), edition } as const
    await oweLetter({ ...letter, recipient: email, locale, at: now }, tx)
    await tell({ giver, name, locale, now }, tx)
  })
  ring('letters')
}

/** Which fields, not what stood in them: the line outlives her erasure. */
async function tell({ giver, name, locale, now: at }: Wish, tx: SqlTx): Promise<void> {
  const before = { name: giver.name, locale: giver.locale }
  const changes = changesBetween(before, { name, locale }).map(({ field }) => ({ field }))
  const line = { by: { kind: 'giver' }, action: 'people.corrected', changes, at } as const
  await recordHistory({ ...line, object: `supporter/${giver.id}` }, tx)
}
