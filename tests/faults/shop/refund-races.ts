import { hiddenField, makeBuyer, press, reachPayment } from '#tests/make/shopping.ts'
import type { Answer, Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from './chance.ts'
import { type Scene, stockedVariant, until } from './scene.ts'
import { takeSeat } from './staff-seat.ts'
import { giveBackAtStripe, refundsAtStripe } from './stripe-side.ts'

type Paid = { id: string; reference: string; intent: string; amount: number }

/**
 * Two of staff and Stripe's own page give money of one order back at the same moment, each form pressed twice; over and over. Never more
 * goes back than came, our books and Stripe agree, and each refund that went through has one entry, one credit receipt and one letter.
 */
export async function raceForRefunds(
  scene: Scene,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const variant = await stockedVariant(scene, rounds + 10)
  const staff = [await takeSeat(scene, 'owner'), await takeSeat(scene, 'finance')]
  const faults: string[] = []
  const notes = { refunds: 0, atStripe: 0, refused: 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const paid = await buy(scene, variant)
    const forms = await Promise.all(staff.map((one) => openForm(one, paid, chance)))
    const answers = await race(scene, { staff, forms, paid, chance })
    notes.refused += answers.filter(({ status }) => status === 409).length
    const odd = answers.filter(({ status }) => ![303, 409].includes(status))
    faults.push(...odd.map(({ status }) => `round ${round}: answered ${status}`))
    faults.push(...(await wrongRefunds(scene, paid)).map((fault) => `round ${round}: ${fault}`))
    if (faults.length > 20) break // the first say enough
  }
  const [count] = await scene.ask<{ refunds: number; at_stripe: number }>(
    `SELECT count(*) FILTER (WHERE state = 'succeeded')::int AS refunds,
      count(*) FILTER (WHERE reason = 'at_stripe')::int AS at_stripe FROM refund`,
  )
  return {
    rounds,
    seed,
    faults,
    notes: { ...notes, refunds: count?.refunds ?? 0, atStripe: count?.at_stripe ?? 0 },
  }
}

async function buy(scene: Scene, variant: string): Promise<Paid> {
  const buyer = makeBuyer()
  const visitor = scene.shop.visitor()
  await press(visitor, await reachPayment(visitor, variant, buyer), 'pay')
  let found: Paid | undefined
  await until('the order is paid', 30, async () => {
    const rows = await scene.ask<Paid>(
      `SELECT o.id, 'L-' || (1000 + o.number) AS reference, p.intent_id AS intent, p.amount
       FROM "order" o JOIN payment p ON p.reference = 'order/' || o.id
       WHERE o.email = $1 AND o.state = 'paid'`,
      [buyer.email],
    )
    found = rows[0]
    return found !== undefined
  })
  if (!found) throw new Error('nothing was bought')
  return found
}

/** A confirmation as it is shown to one of staff: the whole piece, the delivery, or an amount. */
async function openForm(visitor: Visitor, paid: Paid, chance: Chance) {
  const some = chance.between(1, paid.amount) / 100
  const choices = [
    { 'take-0': '1', delivery: '49', adjustment: '' },
    { 'take-0': '1', delivery: '', adjustment: '' },
    { 'take-0': '', delivery: '', adjustment: some.toFixed(2) },
  ]
  const choice = choices[chance.between(0, 2)] ?? {}
  const query = new URLSearchParams({ review: '1', ...choice })
  const page = await visitor.ask(`/staff/orders/${paid.reference}/refund?${query}`)
  const hidden = { form: hiddenField(page.body, 'form'), shown: hiddenField(page.body, 'shown') }
  return { ...choice, ...hidden, number: paid.reference, why: '' }
}

type Race = {
  staff: Visitor[]
  forms: Record<string, string>[]
  paid: Paid
  chance: Chance
}

async function race(scene: Scene, { staff, forms, paid, chance }: Race): Promise<Answer[]> {
  const pressed = staff.flatMap((one, at) =>
    [one.twin(), one.twin()].map(async (twin) => {
      await chance.pause(20)
      return twin.ask(`/staff/orders/${paid.reference}/refund`, { form: forms[at] ?? {} })
    }),
  )
  const atStripe = giveBackAtStripe(scene, { paid, times: chance.between(0, 2), chance })
  const answers = await Promise.all(pressed)
  await atStripe
  return answers
}

/** What our rows, books and papers say of what went back for an order. */
const told = `SELECT coalesce(sum(r.amount) FILTER (WHERE r.state = 'succeeded'), 0)::int AS given,
          count(*) FILTER (WHERE r.state = 'succeeded')::int AS refunds,
          count(*) FILTER (WHERE r.state IN ('owed', 'pending'))::int AS waiting,
          count(k.id)::int AS credits, count(e.id)::int AS entries,
          count(l.id)::int AS letters, max(o.refunded_amount) AS counted,
          bool_or(o.state = 'refunded')::int AS closed
         FROM "order" o JOIN payment p ON p.reference = 'order/' || o.id
         LEFT JOIN refund r ON r.payment_id = p.id
         LEFT JOIN receipt k ON k.reference = 'refund/' || r.id
         LEFT JOIN ledger_entry e ON e.reference = 'refund/' || r.id
         LEFT JOIN letter l ON l.reference = 'refund/' || r.id AND l.kind = 'refund-made' WHERE o.id = $1`

/** Waits until nothing is under way, then compares Stripe, our rows, the books and the papers. */
async function wrongRefunds(scene: Scene, { id, intent, amount }: Paid): Promise<string[]> {
  const stripe = await refundsAtStripe(scene, intent)
  const given = stripe.reduce((sum, refund) => sum + refund.amount, 0)
  const read = async () => (await scene.ask<Record<string, number>>(told, [id]))[0] ?? {}
  await until('every refund is known', 45, async () => {
    const now = await read()
    return now.waiting === 0 && now.given === given
  }).catch(() => undefined)
  const now = await read()
  const same = { given, refunds: stripe.length, waiting: 0, credits: stripe.length }
  const papers = { entries: stripe.length, letters: stripe.length, counted: given }
  const expected = { ...same, ...papers, closed: given === amount ? 1 : 0 }
  const wrong = JSON.stringify(now) === JSON.stringify(expected)
  const over = given > amount ? [`${given} of ${amount} went back`] : []
  return wrong ? over : [...over, `found ${JSON.stringify(now)}, not ${JSON.stringify(expected)}`]
}
