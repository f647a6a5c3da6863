import { admitPayment, type Gate } from '#app/domain/payments/card-testing/admit-payment.server.ts'
import type { PaymentRefusal } from '#app/domain/payments/card-testing/policy.ts'
import { findAttempt } from '#app/domain/payments/find-attempt.server.ts'
import { openPaymentPage } from '#app/domain/payments/open-payment-page.server.ts'
import type { PaymentWish } from '#app/domain/payments/payment.ts'
import { preparePayment } from '#app/domain/payments/prepare-payment.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken, digest } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findFund } from './find-fund.server.ts'
import type { GiftRequest } from './gift-form.ts'
import { readGiftFormId } from './gift-form-seal.server.ts'
import { saveNewGift } from './save-new-gift.server.ts'
import { findDonationByForm, findOpenFund, type NewDonation } from './store.server.ts'

export type StartGiftRefusal =
  | 'fund_unknown'
  | 'fund_closed'
  | 'payment_unreachable'
  | 'form_stale'
  | PaymentRefusal

type Wish = {
  request: GiftRequest
  locale: Locale
  /** Where the request came from. */
  address: string
  now: Date
}

/**
 * Starts a gift and answers where to pay it. One shown form makes one gift: sent again, at once or later, it comes to the same payment
 * page; sent again with other words in it, it is stale. On a refusal nothing is written.
 */
export async function startGift({
  request,
  locale,
  address,
  now,
}: Wish): Promise<Outcome<{ url: string }, StartGiftRefusal>> {
  const formId = readGiftFormId(request.form, now)
  if (!formId) return refused('form_stale')
  const fund = await findOpenFund(request.fund)
  if (!fund) return refused((await findFund(request.fund, locale)) ? 'fund_closed' : 'fund_unknown')
  const { rhythm, form, fund: slug, ...giver } = request
  const contentDigest = digest([giver, slug, locale])
  const ids = { id: newId(), formId, fundId: fund.id }
  const gift = { ...ids, contentDigest, ...giver, locale, startedAt: now }
  const wish = { paidFor: 'gift', address, email: giver.email, now } as const
  const admitted = await admitPayment(wish, (gate) => write(gift, slug, gate))
  if (!admitted.ok) return admitted
  const written = await findDonationByForm(formId)
  if (!written || written.contentDigest !== contentDigest) return refused('form_stale')
  const page = `${env().appUrl}/${locale}/giving/${accessToken('donation', written.id)}`
  if (written.state !== 'pending') {
    return written.state === 'failed' ? refused('form_stale') : done({ url: page })
  }
  return open(written.id, now)
}

async function open(id: string, now: Date): Promise<Outcome<{ url: string }, StartGiftRefusal>> {
  const payment = await findAttempt(referenceTo('donation', id))
  if (!payment || payment.expiresAt <= now) return refused('form_stale')
  const opened = await openPaymentPage(payment, now)
  if (opened.ok) return opened
  return refused(opened.refusal === 'payment_refused' ? 'form_stale' : 'payment_unreachable')
}

async function write(gift: NewDonation, slug: string, gate: Gate): Promise<void> {
  const name = (await findFund(slug, gift.locale))?.name ?? slug
  await sqlTransaction(async (tx) => {
    if (!(await saveNewGift(gift, tx))) return
    await gate(await preparePayment(paymentOfGift(gift, name), tx), tx)
  })
}

function paymentOfGift(gift: NewDonation, fundName: string): PaymentWish {
  const site = `${env().appUrl}/${gift.locale}`
  const token = accessToken('donation', gift.id)
  return {
    id: newId(),
    reference: referenceTo('donation', gift.id),
    total: { amount: gift.amount, currency: gift.currency },
    lines: [{ name: fundName, quantity: 1, unitAmount: gift.amount }],
    ...{ locale: gift.locale, email: gift.email, submit: 'donate', createdAt: gift.startedAt },
    successUrl: `${site}/giving/${token}`,
    cancelUrl: `${site}/give?left=${token}`,
  }
}
