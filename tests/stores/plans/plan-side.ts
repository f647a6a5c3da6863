import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { type PlanWish, startPlan } from '#app/domain/plans/start-plan.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell } from '#tests/stores/checkout/till.ts'

/** The words of a giving form for each month, with changes. */
export const monthly = (
  till: Till,
  change: Partial<PlanWish['request']> = {},
): PlanWish['request'] => ({
  ...{ amount: 20_000, currency: 'SEK', fund: 'safe-nights' },
  ...{ name: 'Greta Givare', email: 'greta@prov.example', form: newGiftForm(till.now()) },
  ...change,
})

/** Sends a form; answers what the shop answers. */
export const send = (till: Till, request = monthly(till)) =>
  startPlan({ request, locale: 'sv', address: madeAddress(), now: till.now() })

/** Sends a form and answers the payment page's address; throws when the shop refuses. */
export async function reachPlanPage(till: Till, request = monthly(till)): Promise<string> {
  const started = await send(till, request)
  if (!started.ok) throw new Error(`refused: ${started.refusal}`)
  return started.value.url
}

export const lastPlan = () => db().plan.findFirstOrThrow({ orderBy: { number: 'desc' } })

/** A plan whose first month is paid and told of, and its name at Stripe. */
export async function begin(till: Till, change: Partial<PlanWish['request']> = {}) {
  await makeFund(change.fund)
  await till.press(await reachPlanPage(till, monthly(till, change)), 'pay')
  await tell(till)
  const plan = await lastPlan()
  return { plan, subscription: plan.subscriptionId ?? '' }
}

type Sent = { subject: string; text: string; html: string }

/** Sends what is owed; what has gone out beside receipts, oldest first. */
export async function otherLetters(till: Till): Promise<Sent[]> {
  await sendOwedLetters({ now: till.now(), limit: 500 })
  const sent = (await (await fetch(`${till.url}/inbox.json`)).json()) as Sent[]
  return sent.toReversed().filter(({ subject }) => !subject.startsWith('Kvitto'))
}

/** A month in minutes: longer than any, so that one charge falls due in each. */
const longestMonth = 31 * 24 * 60

/** Lets days pass, for the shop and for Stripe. */
export const passDays = (till: Till, days: number) => till.passMinutes(days * 24 * 60)

/** Lets time pass until the next month of a plan is charged. */
export async function nextMonth(till: Till): Promise<void> {
  const { nextChargeAt } = await lastPlan()
  const due = nextChargeAt ?? addMinutes(till.now(), longestMonth)
  await till.passMinutes(Math.ceil((due.getTime() - till.now().getTime()) / 60_000) + 1)
}

/** The gifts of plans, in the order in which they came. */
export const planGifts = () =>
  db().donation.findMany({ where: { planId: { not: null } }, orderBy: { number: 'asc' } })

/** What Stripe has charged in all, in minor units. */
export async function charged(till: Till): Promise<number> {
  let sum = 0
  for await (const line of till.stripe.balanceTransactions.list({ type: 'charge', limit: 100 }))
    sum += line.amount
  return sum
}

/** What plans have brought in all, in minor units, as gifts, payments, receipts and books have it. */
export async function kept() {
  const where = { reference: { startsWith: 'donation/' } }
  const [gifts, payments, receipts, lines] = await Promise.all([
    planGifts(),
    db().payment.findMany({ where: { ...where, state: 'succeeded' } }),
    db().receipt.findMany({ where }),
    db().ledgerLine.findMany({ where: { amount: { gt: 0 }, entry: where } }),
  ])
  const sum = (rows: { amount: number | bigint }[]) =>
    rows.reduce((total, { amount }) => total + Number(amount), 0)
  const sums = [gifts, payments, receipts, lines].map(sum)
  return { months: gifts.length, sums }
}
