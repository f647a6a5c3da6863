import type { Locale } from '#app/i18n/locale.ts'
import { type Money, money } from '#app/values/money.ts'
import type { ChangeKind, ChangeRow, Standing } from './change.ts'
import { findChangeRow, findFundNameOf } from './change-store.server.ts'
import { chargeAfterPause } from './month-days.ts'

/** A change as its giver is told of it, on the page and in the letter. */
export type ToldChange = {
  id: string
  planId: string
  planNumber: string
  kind: ChangeKind
  state: ChangeRow['state']
  refusal: string | null
  amount: Money
  fund: string
  /** When the next gift is charged; unset where none is. */
  nextAt: Date | undefined
}

/** A change by its id, with how the plan stood once it was made; before that, how it stood before. Undefined when there is none. */
export async function findToldChange(id: string, locale: Locale): Promise<ToldChange | undefined> {
  const row = await findChangeRow(id)
  if (!row) return undefined
  const { planId, kind, state, refusal, said } = row
  const { amount, currency, fundId, ...times } = said.after ?? said.before
  return {
    ...{ id, planId, planNumber: said.planNumber, kind, state, refusal },
    amount: money(amount, currency),
    fund: await findFundNameOf(fundId, locale),
    nextAt: nextOf(times),
  }
}

function nextOf(times: Pick<Standing, 'nextChargeAt' | 'resumesAt' | 'anchorAt'>) {
  if (!times.nextChargeAt) return undefined
  const nextChargeAt = new Date(times.nextChargeAt)
  if (!times.resumesAt) return nextChargeAt
  const anchorAt = times.anchorAt ? new Date(times.anchorAt) : undefined
  return chargeAfterPause({ nextChargeAt, resumesAt: new Date(times.resumesAt), anchorAt })
}
