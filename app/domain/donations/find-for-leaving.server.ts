import type { DonationState } from './donation.ts'
import type { GiftField } from './gift-form.ts'
import { findDonationByToken } from './store.server.ts'
import { findTributeOf, type TributeRow } from './tributes/tribute-store.server.ts'
import { typedAmount } from './typed-amount.ts'

type Left = Partial<Record<GiftField, string>> & { id: string; state: DonationState }

/** What was submitted with a gift, as its form's fields, and where the gift stands. */
export async function findForLeaving(token: string): Promise<Left | undefined> {
  const row = await findDonationByToken(token)
  if (!row) return undefined
  const { id, state, currency, name, email } = row
  const tribute = row.hasTribute ? await findTributeOf(id) : undefined
  return {
    id,
    state,
    rhythm: 'once',
    amount: 'own',
    ...typedAmount(row),
    fund: row.fund.slug,
    currency,
    name,
    email,
    ...{ companyName: row.companyName ?? '', organisationNumber: row.organisationNumber ?? '' },
    anonymous: row.anonymous ? 'yes' : '',
    ...(tribute && typedTribute(tribute)),
  }
}

const typedTribute = (tribute: TributeRow): Partial<Record<GiftField, string>> => ({
  ...{ tribute: tribute.kind, honoured: tribute.honoured, tributeFrom: tribute.sender },
  ...{ greeting: tribute.greeting, tributeWay: tribute.way },
  ...{ recipient: tribute.recipientEmail ?? '', tributeDay: tribute.day ?? '' },
})
