import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { flatFund } from './flat-fund.ts'
import { type FundContent, type FundSheet, whyNotOpened } from './fund-sheet.ts'
import {
  claimVersion,
  findFundRow,
  insertFund,
  isSlugTaken,
  saveContent,
} from './fund-sheet-store.server.ts'

export type SaveFundRefusal = 'changed_meanwhile' | 'slug_taken' | 'needed_while_open'

type Wish = {
  /** undefined for a fund that is new. */
  id: string | undefined
  content: FundContent
  version: number
  by: Actor
  now: Date
}

/**
 * Writes a fund from the version that was shown, or a new one that is closed until somebody opens it; answers its id. Refused when somebody
 * else changed it since, when its address is another's, or when an open one would lose what givers choose by; nothing is written then.
 */
export function saveFund(wish: Wish): Promise<Outcome<{ id: string }, SaveFundRefusal>> {
  return transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // Taken by somebody at this very moment, after it was looked for.
    if (isUniqueViolation(error)) return refused('slug_taken')
    throw error
  })
}

async function write(wish: Wish, tx: Tx): Promise<Outcome<{ id: string }, SaveFundRefusal>> {
  const { content } = wish
  const id = wish.id ?? newId()
  if (await isSlugTaken(id, content.slug, tx)) return refused('slug_taken')
  const before = wish.id ? await findFundRow(id, tx) : undefined
  if (before?.open && whyNotOpened(content).length > 0) return refused('needed_while_open')
  if (!wish.id) await insertFund(id, content, tx)
  else if (!(await claimVersion(id, wish.version, tx))) return refused('changed_meanwhile')
  await saveContent(id, content, tx)
  await tell({ ...wish, id, before }, tx)
  return done({ id })
}

type Telling = Wish & { id: string; before: FundSheet | undefined }

async function tell({ id, before, content, by, now: at }: Telling, tx: Tx): Promise<void> {
  const changes = changesBetween(before && flatFund(before), flatFund(content)).filter(
    ({ from, to }) => (from ?? '') !== (to ?? ''),
  )
  if (before && changes.length === 0) return
  const action = before ? 'funds.changed' : 'funds.made'
  const called = content.texts.sv.name || content.slug
  await recordHistory({ by, action, object: `fund/${id}`, called, changes, at }, tx)
}
