import { press } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { giftForm, letPass, refuseCard } from './card-thieves.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Scene, until } from './scene.ts'

/** Givers behind each shared address, all within this hour. */
const behindAddress = 50
const minutes = 60
/** Of a hundred: have a card refused once and pay with the next try · have it refused and go · go without trying. */
const ofHundred = { refusedOnce: 8, refused: 2, gone: 5 }
/** What givers choose, in kronor; most of them the same. */
const amounts = [100, 250, 250, 250, 500, 1_000]

type Giver = {
  address: string
  email: string
  comes: number
  stays: number
  errors: number
  fate: number
}
type Tally = { blocked: number; paid: number; refusedForms: number; faults: string[] }

type About = { chance: Chance; tally: Tally }
type Leaving = { at: number; go: () => Promise<void> }

/** People who give within one hour, many behind each address, with up to three typing errors each; answers how many were not let to pay. */
export async function giveHonestly(
  scene: Scene,
  { givers, seed }: { givers: number; seed: number },
): Promise<Tally> {
  const chance = chanceFrom(seed)
  const people = Array.from({ length: givers }, (_, place) => newGiver(place, chance, seed))
  const tally: Tally = { blocked: 0, paid: 0, refusedForms: 0, faults: [] }
  const paying: Leaving[] = []
  for (let minute = 0; minute < minutes + 3; minute += 1) {
    const coming = people.filter(({ comes }) => comes === minute)
    for (const giver of coming) paying.push(...(await comeIn(scene, giver, { chance, tally })))
    for (const { go } of paying.filter(({ at }) => at === minute)) await go()
    await heard(scene, tally, seed)
    await letPass(scene, 1)
  }
  return tally
}

async function comeIn(scene: Scene, giver: Giver, about: About): Promise<Leaving[]> {
  const page = await reachPage(scene, giver, about)
  const { tally } = about
  return page
    ? [{ at: giver.comes + giver.stays, go: () => pay(scene, giver, { page, tally }) }]
    : []
}

const newGiver = (place: number, chance: Chance, seed: number): Giver => ({
  address: `203.0.113.${Math.floor(place / behindAddress) + 1}`,
  email: `giver-${seed}-${place}@prov.example`,
  comes: chance.between(0, minutes - 1),
  // To the end of the minute, or of the next.
  stays: chance.between(0, 1),
  errors: chance.between(0, 3),
  fate: chance.between(1, 100),
})

const wrong: Record<string, string>[] = [{ email: 'greta@' }, { ownAmount: 'hundra' }, { name: '' }]

/** Fills the form in, wrongly at first; answers the payment page. */
async function reachPage(
  scene: Scene,
  giver: Giver,
  { chance, tally }: About,
): Promise<string | undefined> {
  const visitor = scene.shop.visitor()
  const headers = { 'x-forwarded-for': giver.address }
  let shown = await visitor.ask('/sv/give', { headers })
  const amount = amounts[chance.between(0, amounts.length - 1)] ?? 250
  for (let error = 0; error < giver.errors; error += 1) {
    const form = { ...giftForm(shown.body, { email: giver.email, amount }), ...wrong[error] }
    shown = await visitor.ask('/sv/give', { form, headers })
    if (shown.status === 422) tally.refusedForms += 1
    else tally.faults.push(`a typing error was answered ${shown.status}`)
  }
  const form = giftForm(shown.body, { email: giver.email, amount })
  const sent = await visitor.ask('/sv/give', { form, headers })
  if (sent.status === 303) return sent.headers.location
  if (sent.status !== 429) tally.faults.push(`a giver was answered ${sent.status}`)
  tally.blocked += 1
  return undefined
}

/** Pays, perhaps with the second try; or goes, and leaves the page open. */
async function pay(
  scene: Scene,
  { fate }: Giver,
  { page, tally }: { page: string; tally: Tally },
): Promise<void> {
  const visitor: Visitor = scene.shop.visitor()
  const { refusedOnce, refused, gone } = ofHundred
  if (fate <= gone) return
  if (fate <= gone + refused + refusedOnce && !(await refuseCard(visitor, page))) tally.blocked += 1
  if (fate <= gone + refused) return
  const back = await press(visitor, page, 'pay')
  if (back.status === 303) tally.paid += 1
  else tally.blocked += 1
}

/** Waits until the shop has heard of every gift that was paid. */
const heard = (scene: Scene, tally: Tally, seed: number) =>
  until(`${tally.paid} gifts have come`, 30, async () => {
    const [row] = await scene.ask<{ n: number }>(
      `SELECT count(*)::int AS n FROM donation WHERE state = 'settled' AND email LIKE 'giver-${seed}-%'`,
    )
    return row?.n === tally.paid
  })
