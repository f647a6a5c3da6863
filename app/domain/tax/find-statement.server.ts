import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { receiptNumber } from '#app/domain/receipts/receipt.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { money } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import { findNumberOf } from './number-store.server.ts'
import { isApprovedIn } from './rule.ts'
import { type StatedGift, type StatedTax, type Statement, sumsOf } from './statement.ts'
import { findReportedAs, listStatedRows, type StatedRow } from './statement-store.server.ts'
import { findLaw } from './store.server.ts'

type Wish = {
  giver: { id: string; name: string }
  year: number
  locale: Locale
  now: Date
}

/** What a giver has given in a year, for her to keep; undefined when nothing came in from her in it. */
export async function findStatement(wish: Wish): Promise<Statement | undefined> {
  const { giver, year, locale, now } = wish
  const rows = await listStatedRows({ supporterId: giver.id, year, locale })
  if (rows.length === 0) return undefined
  const { name, number, address, email } = await findOrganisation(locale)
  const gifts = rows.map(giftOf)
  return {
    ...{ year, giver: giver.name, gifts, sums: sumsOf(gifts) },
    isOver: Number(legalDate(now).slice(0, 4)) > year,
    issuer: { name, number, address, email },
    tax: await taxOf(wish, gifts),
  }
}

const giftOf = ({ id, number, at, fund, series, receipt, ...row }: StatedRow): StatedGift => ({
  ...{ id, at, fund, number: `G-${1000 + number}` },
  receipt: series && receipt !== null ? receiptNumber({ series, number: receipt }) : '',
  amount: money(row.amount, row.currency),
  back: row.refunded > 0 ? money(row.refunded, row.currency) : undefined,
})

async function taxOf({ giver, year }: Wish, gifts: readonly StatedGift[]): Promise<StatedTax> {
  const [{ approvals }, { country }, number, reportedAs] = await Promise.all([
    ...([findLaw(), findTaxReport()] as const),
    ...([findNumberOf(giver.id), findReportedAs({ supporterId: giver.id, year })] as const),
  ])
  const isNorwegian = country === 'SE' && gifts.some(({ amount }) => amount.currency === 'NOK')
  return {
    ...{ country, approved: isApprovedIn(approvals, country, year) },
    ...{ lastFour: reportedAs ?? number?.lastFour, reported: reportedAs !== undefined },
    norway: isNorwegian ? isApprovedIn(approvals, 'NO', year) : undefined,
  }
}
