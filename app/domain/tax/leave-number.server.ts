import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { lockAway } from '#app/platform/vault.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { saveNumber } from './number-store.server.ts'
import { type NumberRefusal, type ReadNumber, readNumber } from './own-number.ts'
import { isApproved } from './rule.ts'
import { sealNumber } from './seal-number.server.ts'
import { findLaw } from './store.server.ts'

type Wish = { supporterId: string; typed: string; now: Date }

/**
 * Keeps a giver's number, locked away, in place of any that she left before; answers its last four. Refused when it is none, when she is too
 * young in this year, and when no approval holds: then it would be of no use, and is not kept.
 */
export async function leaveNumber(wish: Wish): Promise<Outcome<string, NumberRefusal>> {
  const { supporterId, typed, now } = wish
  const [{ rules, approvals }, { country }] = await Promise.all([findLaw(), findTaxReport()])
  const today = legalDate(now)
  if (!isApproved(approvals, country, today)) return refused('not_offered')
  const read = readNumber(typed, { country, today }, rules)
  if (!read.ok) return read
  if (read.value.adultFrom > Number(today.slice(0, 4))) return refused('number_under_age')
  const { digits, ...number } = read.value
  await transaction(async (tx) => {
    await saveNumber({ ...number, ...locked(country, digits), supporterId, keptAt: now }, tx)
    const object = `supporter/${supporterId}`
    const by = { kind: 'giver' } as const
    await recordHistory({ by, action: 'people.number_left', object, at: now }, tx)
  })
  return done(number.lastFour)
}

function locked(country: 'SE' | 'NO', digits: ReadNumber['digits']) {
  const id = newId()
  return { id, sealed: lockAway(`tax/number/${id}`, digits), seal: sealNumber(country, digits) }
}
