import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { asDecimalWithCode } from '#app/values/money.ts'
import { giftNumber } from './donation.ts'
import { listGiftRows } from './person-store.server.ts'

/** Somebody's gifts after one of them. */
export async function tellOfGifts(
  { references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  const ids = references.flatMap((one) => (one.startsWith('donation/') ? [one.slice(9)] : []))
  return (await listGiftRows({ ids, after, limit })).map((gift) => ({
    ...{ id: gift.id, number: giftNumber(gift.number), state: gift.state, way: gift.way },
    ...{ name: gift.name, email: gift.email, language: gift.locale, fund: gift.fund.slug },
    amount: asDecimalWithCode(gift.amount, gift.currency),
    refunded: asDecimalWithCode(gift.refundedAmount, gift.currency),
    ...{ bankReference: gift.bankReference, startedAt: gift.startedAt.toISOString() },
    paidAt: gift.settledAt?.toISOString() ?? null,
    ...{ company: gift.companyName, organisationNumber: gift.organisationNumber },
    ...(gift.tribute && { tribute: cardOf(gift.tribute) }),
  }))
}

type Card = { honoured: string; sender: string; greeting: string; recipientEmail: string | null }

const cardOf = ({ honoured, sender, greeting, recipientEmail }: Card) => ({
  ...{ honoured, sender, greeting, recipientEmail },
})
