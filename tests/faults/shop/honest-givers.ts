import { press } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { giftForm, letPass, refuseCard } from './card-thieves.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Scene, until } from './scene.ts'

/** Givers behind each shared address, at least and at most, within one evening of so many minutes. */
const behindAddress = { least: 5, most: 50 }
/** Of a thousand: how many type a card wrongly, once, twice, three times; how many give up after that; how many leave without trying. */
const ofThousand = { onceWrong: 110, twiceWrong: 40, thriceWrong: 20, givesUp: 15, leaves: 50 }
/** How often in her visit somebody tries again who was refused or whose page was closed, a minute later each time. */
const triesAgain = 2
/** What givers choose, in kronor; most of them the same. */
const amounts = [100, 250, 250, 250, 500, 1_000]

type Giver = {
  address: string
  email: string
  amount: number
  rhythm: 'once' | 'monthly'
  comes: number
  /** Minutes until the first card is tried. */
  types: number
  wrongCards: number
  ends: 'pays' | 'gives up' | 'leaves'
}
type Tally = {
  blocked: number
  paid: number
  refusedCards: number
  cameAgain: number
  faults: string[]
}
/** What somebody does at a minute. */
type Step = { at: number; go: () => Promise<void> }
type Evening = { scene: Scene; tally: Tally; steps: Step[] }

/** People who give within one evening, many behind each address, some with up to three wrong cards; answers how many could not give in their visit. */
export async function giveHonestly(
  scene: Scene,
  { givers, seed, minutes = 180 }: { givers: number; seed: number; minutes?: number },
): Promise<Tally> {
  const tally: Tally = { blocked: 0, paid: 0, refusedCards: 0, cameAgain: 0, faults: [] }
  const evening: Evening = { scene, tally, steps: [] }
  for (const giver of crowd({ givers, seed, minutes })) {
    evening.steps.push({
      at: giver.comes,
      go: () => comeIn(evening, giver, { at: giver.comes, tries: 0 }),
    })
  }
  for (let minute = 0; evening.steps.length > 0; minute += 1) {
    const due = evening.steps.filter(({ at }) => at <= minute)
    evening.steps = evening.steps.filter(({ at }) => at > minute)
    await Promise.all(due.map(({ go }) => go()))
    await heard(evening, seed)
    await letPass(scene, 1)
  }
  return tally
}

/** Givers, address after address, each address with as many as come. */
function crowd({ givers, seed, minutes }: { givers: number; seed: number; minutes: number }) {
  const chance = chanceFrom(seed)
  const people: Giver[] = []
  for (let address = 1; people.length < givers; address += 1) {
    const room = Math.min(
      givers - people.length,
      chance.between(behindAddress.least, behindAddress.most),
    )
    // Where few are, they come together: a dinner, a meeting.
    const from = chance.between(0, Math.max(0, minutes - 10 - room * 3))
    for (let place = 0; place < room; place += 1) {
      const comes = from + chance.between(0, Math.min(minutes - 1 - from, 10 + room * 3))
      people.push(newGiver(chance, { address, comes, email: `${seed}-${people.length}` }))
    }
  }
  return people
}

function newGiver(
  chance: Chance,
  { address, comes, email }: { address: number; comes: number; email: string },
): Giver {
  return {
    address: `203.0.${Math.floor(address / 250)}.${address % 250}`,
    email: `giver-${email}@prov.example`,
    amount: amounts[chance.between(0, amounts.length - 1)] ?? 250,
    rhythm: chance.next() < 0.2 ? 'monthly' : 'once',
    comes,
    types: chance.between(1, 4),
    ...fateOf(chance.between(1, 1_000)),
  }
}

function fateOf(of: number): Pick<Giver, 'wrongCards' | 'ends'> {
  const { onceWrong, twiceWrong, thriceWrong, givesUp, leaves } = ofThousand
  if (of <= leaves) return { wrongCards: 0, ends: 'leaves' }
  if (of <= leaves + givesUp) return { wrongCards: 1 + (of % 2), ends: 'gives up' }
  const rest = of - leaves - givesUp
  if (rest <= thriceWrong) return { wrongCards: 3, ends: 'pays' }
  if (rest <= thriceWrong + twiceWrong) return { wrongCards: 2, ends: 'pays' }
  return { wrongCards: rest <= thriceWrong + twiceWrong + onceWrong ? 1 : 0, ends: 'pays' }
}

type Visit = { at: number; tries: number }

/** Fills the form in and comes to the payment page; or is refused, and tries again in a minute. */
async function comeIn(evening: Evening, giver: Giver, visit: Visit): Promise<void> {
  const { scene, tally, steps } = evening
  const visitor = scene.shop.visitor()
  const headers = { 'x-forwarded-for': giver.address }
  const shown = await visitor.ask('/sv/give', { headers })
  const sent = await visitor.ask('/sv/give', { form: giftForm(shown.body, giver), headers })
  const page = sent.headers.location
  if (sent.status === 303 && page) {
    const at = visit.at + giver.types
    return void steps.push({ at, go: () => tryCard(evening, giver, { ...visit, at, page }) })
  }
  if (sent.status !== 429) tally.faults.push(`a giver was answered ${sent.status}`)
  comeAgain(evening, giver, visit)
}

function comeAgain(evening: Evening, giver: Giver, { at, tries }: Visit): void {
  const { tally, steps } = evening
  if (tries >= triesAgain) {
    tally.blocked += 1
    return
  }
  tally.cameAgain += 1
  const visit = { at: at + 1, tries: tries + 1 }
  steps.push({ at: visit.at, go: () => comeIn(evening, giver, visit) })
}

/** Tries a card, wrongly at first where she is one of those, then pays; each wrong one takes her another minute. */
async function tryCard(
  evening: Evening,
  giver: Giver,
  visit: Visit & { page: string },
): Promise<void> {
  const { scene, tally, steps } = evening
  const visitor: Visitor = scene.shop.visitor()
  if (giver.ends === 'leaves') return
  if (giver.wrongCards === 0) return pay(evening, giver, visit)
  if (!(await refuseCard(visitor, visit.page))) return comeAgain(evening, giver, visit)
  tally.refusedCards += 1
  const [next, at] = [{ ...giver, wrongCards: giver.wrongCards - 1 }, visit.at + 1]
  if (giver.ends === 'gives up' && next.wrongCards === 0) return
  steps.push({ at, go: () => tryCard(evening, next, { ...visit, at }) })
}

async function pay(evening: Evening, giver: Giver, visit: Visit & { page: string }) {
  const back = await press(evening.scene.shop.visitor(), visit.page, 'pay')
  if (back.status === 303) evening.tally.paid += 1
  else comeAgain(evening, giver, visit)
}

/** Waits until the shop has heard of every gift that was paid. */
const heard = ({ scene, tally }: Evening, seed: number) =>
  until(`${tally.paid} gifts have come`, 60, async () => {
    const [row] = await scene.ask<{ n: number }>(
      `SELECT count(*)::int AS n FROM donation WHERE state = 'settled' AND email LIKE 'giver-${seed}-%'`,
    )
    return row?.n === tally.paid
  })
