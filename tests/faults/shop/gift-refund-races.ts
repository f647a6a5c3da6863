import { hiddenField } from '#tests/make/shopping.ts'
import type { Answer, Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from './chance.ts'
import { type Given, giveByCard, recordByBank } from './gifts-given.ts'
import { wrongLetters, wrongRecorded, wrongRefunds, wrongTotals } from './gifts-told.ts'
import { passMinutes, type Scene } from './scene.ts'
import { takeSeat } from './staff-seat.ts'
import { giveBackAtStripe } from './stripe-side.ts'

type Round = { scene: Scene; staff: Visitor[]; chance: Chance; atDesk: boolean }
type Raced = { answers: Answer[]; faults: string[] }

/** One gift in so many came by bank. */
const bankEvery = 5

/**
 * Two of staff and Stripe's own page give one gift back at the same moment, whole or in part, each form pressed twice; a gift by bank they take
 * back, and Stripe cannot. Over and over: never more goes back than came, each time has one entry, one credit receipt and one letter, and the
 * totals of the funds stay what their gifts add up to. `atDesk` leaves Stripe's own page out.
 */
export async function raceForGifts(
  scene: Scene,
  { rounds, seed, atDesk = false }: { rounds: number; seed: number; atDesk?: boolean },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const staff = [await takeSeat(scene, 'owner'), await takeSeat(scene, 'finance')]
  const faults: string[] = []
  let refused = 0
  for (let round = 1; round <= rounds; round += 1) {
    const race = round % bankEvery === 0 ? raceForRecorded : raceForPaid
    const raced = await race({ scene, staff, chance, atDesk })
    refused += raced.answers.filter(({ status }) => status === 409).length
    const found = [...raced.faults, ...(await wrongTotals(scene))]
    faults.push(...found.map((fault) => `round ${round}: ${fault}`))
    if (faults.length > 20) break // the first say enough
  }
  faults.push(...(await wrongLetters(scene)))
  return { rounds, seed, faults, notes: { ...(await countBack(scene)), refused } }
}

/** A gift by card: what both were shown holds for neither any more once the other, or Stripe, was first. */
async function raceForPaid({ scene, staff, chance, atDesk }: Round): Promise<Raced> {
  const gift = await giveByCard(scene, chance)
  const forms = await Promise.all(staff.map((one) => openRefund(one, gift, chance)))
  const atStripe = atDesk ? 0 : chance.between(0, 2)
  const page = `/staff/gifts/${gift.reference}/refund`
  const paid = { intent: gift.intent, amount: gift.amount }
  const [answers] = await Promise.all([
    pressTwice({ staff, chance, page, forms }),
    giveBackAtStripe(scene, { paid, times: atStripe, chance }),
  ])
  const faults = [...odd(answers, [303, 409]), ...(await wrongRefunds(scene, gift, { atStripe }))]
  return { answers, faults }
}

/** A gift by bank: one of them takes it back, maybe while its receipt is leaving, and nobody can give it back at Stripe. */
async function raceForRecorded({ scene, staff, chance }: Round): Promise<Raced> {
  const [one] = staff
  if (!one) throw new Error('nobody is at the desk')
  const gift = await recordByBank(scene, one, chance)
  const page = `/staff/gifts/${gift.reference}`
  const form = { number: gift.reference, why: '' }
  const refund = { ...form, form: 'x.y', shown: String(gift.amount), left: String(gift.amount) }
  const [answers, refunds] = await Promise.all([
    pressTwice({ staff, chance, page: `${page}/taking-back`, forms: [form, form] }),
    pressTwice({ staff, chance, page: `${page}/refund`, forms: [refund, refund] }),
    chance.next() < 0.5 ? passMinutes(scene, 6) : undefined,
  ])
  const taken = answers.filter(({ status }) => status === 303).length
  const faults = [
    ...odd(answers, [303, 409]),
    ...odd(refunds, [422]),
    ...(taken === 1 ? [] : [`it was taken back ${taken} times`]),
    ...(await wrongRecorded(scene, gift)),
  ]
  return { answers, faults }
}

/** A confirmation as it is shown to one of staff: all of the gift, or a part. */
async function openRefund(visitor: Visitor, gift: Given, chance: Chance) {
  const part = (chance.between(1, gift.amount) / 100).toFixed(2)
  const asked = chance.next() < 0.5 ? '' : `?amount=${part}`
  const page = await visitor.ask(`/staff/gifts/${gift.reference}/refund${asked}`)
  const [form, shown, left] = ['form', 'shown', 'left'].map((name) => hiddenField(page.body, name))
  return { form: form ?? '', shown: shown ?? '', left: left ?? '', number: gift.reference, why: '' }
}

type Pressing = { staff: Visitor[]; chance: Chance; page: string; forms: Record<string, string>[] }

const pressTwice = ({ staff, chance, page, forms }: Pressing): Promise<Answer[]> =>
  Promise.all(
    staff.flatMap((one, at) =>
      [one.twin(), one.twin()].map(async (twin) => {
        await chance.pause(20)
        return twin.ask(page, { form: forms[at] ?? {} })
      }),
    ),
  )

const odd = (answers: Answer[], expected: number[]): string[] =>
  answers.flatMap(({ status }) => (expected.includes(status) ? [] : [`answered ${status}`]))

async function countBack(scene: Scene): Promise<Record<string, number>> {
  const [count] = await scene.ask<Record<string, number>>(
    `SELECT count(*) FILTER (WHERE r.state = 'succeeded')::int AS refunds,
      count(*) FILTER (WHERE r.reason = 'at_stripe')::int AS "atStripe",
      (SELECT count(*)::int FROM donation WHERE state = 'refunded' AND way = 'bank') AS "takenBack"
     FROM refund r JOIN payment p ON p.id = r.payment_id WHERE p.reference LIKE 'donation/%'`,
  )
  return count ?? {}
}
