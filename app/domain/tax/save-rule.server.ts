import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { TaxRuleContent } from './rule.ts'
import { insertRule, listRuleRows, updateRule } from './store.server.ts'

type Wish = {
  /** undefined for a rule that is new. */
  id: string | undefined
  content: TaxRuleContent
  version: number
  by: Actor
  now: Date
}
type Answer = Outcome<{ id: string }, 'changed_meanwhile' | 'begins_twice'>

/** Writes a rule from the version that was shown, or a new one. Refused when somebody else changed it since, and when the same rule begins on that day already. */
export const saveRule = (wish: Wish): Promise<Answer> =>
  transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // The database keeps one beginning a day, whoever comes first.
    if (isUniqueViolation(error)) return refused('begins_twice')
    throw error
  })

async function write({ content, version, by, now: at, ...wish }: Wish, tx: Tx): Promise<Answer> {
  const id = wish.id ?? newId()
  const before = (await listRuleRows(tx)).find((rule) => rule.id === wish.id)
  if (!wish.id) await insertRule(id, content, tx)
  else if (!(await updateRule({ id, version }, content, tx))) return refused('changed_meanwhile')
  const changes = changesBetween(before && flat(before), flat(content))
  if (before && changes.length === 0) return done({ id })
  const action = before ? 'tax.rule_changed' : 'tax.rule_made'
  const called = `${content.rule} ${content.country}`
  await recordHistory({ by, action, object: `tax-rule/${id}`, called, changes, at }, tx)
  return done({ id })
}

/** A rule as flat fields and texts, so that what changed can be told field by field. */
const flat = (content: TaxRuleContent): Record<string, string> => {
  const { rule, country, validFrom, validTo, value, sourceUrl, checkedOn } = content
  return { rule, country, validFrom, validTo, value: String(value), sourceUrl, checkedOn }
}
