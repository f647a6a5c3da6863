import { money } from '#app/values/money.ts'
import { companyOf } from './company.ts'
import { type GiftView, giftNumber } from './donation.ts'
import { fundName } from './fund-name.ts'
import { listGiftRefunds } from './refund-store.server.ts'
import { findDonationByToken } from './store.server.ts'

/** The gift that an unguessable address names; undefined when it names none. */
export async function findGiftByToken(token: string): Promise<GiftView | undefined> {
  const row = await findDonationByToken(token)
  if (!row) return undefined
  const refunds = row.settledAt ? await listGiftRefunds(row.id) : []
  return {
    ...{ id: row.id, number: giftNumber(row.number), state: row.state, locale: row.locale },
    amount: money(row.amount, row.currency),
    fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) },
    rhythm: row.planId ? 'monthly' : 'once',
    costCovered: money(row.costCovered, row.currency),
    ...{ anonymous: row.anonymous, company: companyOf(row), hasTribute: row.hasTribute },
    ...{ name: row.name, email: row.email, settledAt: row.settledAt ?? undefined },
    givenBack: refunds.flatMap(({ refundId: id, amount, succeededAt: at }) =>
      at ? [{ id, amount: money(amount, row.currency), at }] : [],
    ),
  }
}
