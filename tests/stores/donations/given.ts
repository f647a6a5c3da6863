import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import {
  type GiftRefundWish,
  startGiftRefund,
} from '#app/domain/checkout/start-gift-refund.server.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { anna } from '#tests/stores/checkout/paid-order.ts'
import { type Till, tell } from '#tests/stores/checkout/till.ts'

/** A gift of 250 kr by card, paid at Stripe's stand-in, and its payment. */
export async function giveByCard(till: Till, amount = 25_000) {
  await makeFund()
  const form = newGiftForm(till.now())
  const giver = { name: 'Greta Givare', email: 'greta@prov.example' }
  const request = { rhythm: 'once', amount, currency: 'SEK', fund: 'safe-nights', form } as const
  const started = await startGift({
    ...{ request: { ...request, ...giver }, locale: 'sv', address: madeAddress(), now: till.now() },
  })
  if (!started.ok) throw new Error(`refused: ${started.refusal}`)
  await till.press(started.value.url, 'pay')
  await tell(till)
  const gift = await db().donation.findFirstOrThrow({ orderBy: { number: 'desc' } })
  const payment = await db().payment.findFirstOrThrow({
    where: { reference: `donation/${gift.id}`, state: 'succeeded' },
  })
  return { gift, payment }
}

type Part = Pick<GiftRefundWish, 'donationId' | 'amount' | 'shownLeft'> & { formId?: string }

/** Asks for a refund of a gift as the desk's form does; Stripe is not asked yet. */
export async function start(till: Till, { formId = newId(), ...part }: Part) {
  return { formId, answer: await startGiftRefund({ formId, ...part, by: anna, now: till.now() }) }
}

/** The same, and Stripe is asked. */
export async function refund(till: Till, part: Part) {
  const started = await start(till, part)
  if (started.answer.ok) await payRefund(started.formId, till.now())
  return started
}

export const findGift = (id: string) => db().donation.findUniqueOrThrow({ where: { id } })

/** What a fund has, in SEK minor units, as the database keeps it. */
export async function totalOf(slug = 'safe-nights'): Promise<number> {
  const totals = await db().fundTotal.findMany({ where: { fund: { slug }, currency: 'SEK' } })
  return totals.reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** What was written about gifts that went back. */
export async function creditPapers() {
  const [credits, letters, entries] = await Promise.all([
    db().receipt.findMany({ where: { series: 'K' }, orderBy: { number: 'asc' } }),
    db().letter.findMany({ where: { kind: 'gift-credited' }, orderBy: { owedAt: 'asc' } }),
    db().ledgerEntry.findMany({
      where: {
        OR: [
          { reference: { startsWith: 'refund/' } },
          { reference: { startsWith: 'taking-back/' } },
        ],
      },
      include: { lines: { orderBy: { position: 'asc' } } },
    }),
  ])
  return { credits, letters, entries }
}

/** What stands above the letters that have arrived at an address, by their words: what leaves in one sweep arrives in any order. */
export async function subjectsTo(till: Till, address: string): Promise<string[]> {
  const answer = await fetch(`${till.url}/inbox.json?to=${encodeURIComponent(address)}`)
  return ((await answer.json()) as { subject: string }[]).map(({ subject }) => subject).sort()
}
