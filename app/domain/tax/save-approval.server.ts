import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { TaxApprovalContent } from './rule.ts'
import { insertApproval, listApprovalRows, updateApproval } from './store.server.ts'

type Wish = {
  /** undefined for an approval that is new. */
  id: string | undefined
  content: TaxApprovalContent
  version: number
  by: Actor
  now: Date
}
type Answer = Outcome<{ id: string }, 'changed_meanwhile' | 'known_decision'>

/** Writes an approval from the version that was shown, or a new one. Refused when somebody else changed it since, and when that decision is kept already. */
export const saveApproval = (wish: Wish): Promise<Answer> =>
  transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // The database keeps each decision once, whoever comes first.
    if (isUniqueViolation(error)) return refused('known_decision')
    throw error
  })

async function write({ content, version, by, now: at, ...wish }: Wish, tx: Tx): Promise<Answer> {
  const id = wish.id ?? newId()
  const before = (await listApprovalRows(tx)).find((approval) => approval.id === wish.id)
  if (!wish.id) await insertApproval(id, content, tx)
  else if (!(await updateApproval({ id, version }, content, tx)))
    return refused('changed_meanwhile')
  const changes = changesBetween(before && flat(before), flat(content))
  if (before && changes.length === 0) return done({ id })
  const action = before ? 'tax.approval_changed' : 'tax.approval_made'
  const called = content.decisionNumber
  await recordHistory({ by, action, object: `tax-approval/${id}`, called, changes, at }, tx)
  return done({ id })
}

const flat = ({ country, validFrom, validTo, decisionNumber }: TaxApprovalContent) => ({
  ...{ country, validFrom, validTo, decisionNumber },
})
