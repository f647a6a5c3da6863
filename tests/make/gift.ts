import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { saveDonation } from '#app/domain/donations/store.server.ts'
import type { PaymentWish } from '#app/domain/payments/payment.ts'
import { preparePayment } from '#app/domain/payments/prepare-payment.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import type { Money } from '#app/values/money.ts'
import { referenceTo } from '#app/values/reference.ts'
import { makeOrganisation } from './organisation.ts'
import { sessionOf } from './session.ts'

export type MadeGift = { id: string; payment: PaymentWish; token: string }

type Wish = { amount?: Money; fund?: string; email?: string; now?: Date }

/** An open fund. Made once for each address, however often it is asked for. */
export async function makeFund(slug = 'safe-nights'): Promise<{ id: string; slug: string }> {
  const known = await db().fund.findUnique({ where: { slug } })
  if (known) return known
  const words = { name: `Fund ${slug}`, summary: '', text: '', surplus: '' }
  return db().fund.create({
    data: { slug, texts: { create: locales.map((locale) => ({ locale, ...words })) } },
  })
}

/** A gift whose payment is prepared. Stripe is not asked. */
export async function makeGift(wish: Wish = {}): Promise<MadeGift> {
  const fund = await makeFund(wish.fund)
  const { now = new Date(), amount: total = { amount: 25_000, currency: 'SEK' } } = wish
  const [id, formId] = [newId(), newId()]
  const giver = { name: 'Greta Givare', email: wish.email ?? 'greta@prov.example' }
  const token = accessToken('donation', id)
  const payment: PaymentWish = {
    ...{ id: newId(), reference: referenceTo('donation', id), total, createdAt: now },
    lines: [{ name: fund.slug, quantity: 1, unitAmount: total.amount }],
    ...{ locale: 'sv', email: giver.email, submit: 'donate' },
    successUrl: `http://localhost:3000/sv/giving/${token}`,
    cancelUrl: `http://localhost:3000/sv/give?left=${token}`,
  }
  await transaction(async (tx) => {
    const gift = { id, formId, contentDigest: `made of ${formId}`, fundId: fund.id, ...giver }
    await saveDonation({ ...gift, ...total, locale: 'sv', startedAt: now }, tx)
    await preparePayment(payment, tx)
  })
  return { id, payment, token }
}

/** A gift whose money came, with its books, receipt and letter. */
export async function makeSettledGift(wish: Wish = {}): Promise<MadeGift> {
  await makeOrganisation()
  const made = await makeGift(wish)
  await applySession(sessionOf(made.payment, 'paid'), { now: wish.now ?? new Date() })
  return made
}
