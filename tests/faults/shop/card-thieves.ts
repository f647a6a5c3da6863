import { hiddenField } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Scene, until } from './scene.ts'

/** How many cards may be tried at Stripe, of any number from one address and from an address each (S6). */
export const mostTried = { one: 5, many: 50 }
export type From = keyof typeof mostTried
export type Way = keyof typeof ways
/** An e-mail or a form of its own for each card, or the same for all. */
type Of = 'own' | 'same'
export type Attack = { from: From; way: Way; email: Of; form: Of }

/** Each way with words of its own for each card, and the ways of a thief who spares himself the trouble. */
export const attacks: Attack[] = (['one', 'many'] as const).flatMap((from) => [
  ...(['patiently', 'quickly', 'pages first', 'to the end'] as const).map(
    (way): Attack => ({ from, way, email: 'own', form: 'own' }),
  ),
  { from, way: 'quickly', email: 'same', form: 'own' },
  { from, way: 'pages first', email: 'same', form: 'own' },
  { from, way: 'quickly', email: 'own', form: 'same' },
])

const lanes = 20

type Thief = Attack & {
  scene: Scene
  chance: Chance
  cards: number
  seed: number
  /** How long a bank takes to answer at least. */
  bankMs: number
  sharedForm: string
  /** By payment pages, when the last card that waits for its turn there has had its answer. */
  turns: Map<string, Promise<unknown>>
}
/** What got through to Stripe: pages that were made, and cards that were tried on them. */
export type Reached = { pages: number; cards: number; answers: Record<number, number> }

/**
 * One after the other · twenty at once · all the pages first, and then every card on whichever page is still open, all at once · one page after the
 * other, each used until it is closed.
 */
const ways = {
  patiently: tryPatiently,
  quickly: tryQuickly,
  'pages first': tryPagesFirst,
  'to the end': tryToTheEnd,
}

/** Tries stolen cards with small gifts, monthly ones among them where the page offers them, all of them refused by their banks. */
export async function tryCards(
  scene: Scene,
  { bankMs = 1_000, ...wish }: Attack & { cards: number; seed: number; bankMs?: number },
): Promise<Reached> {
  const reached: Reached = { pages: 0, cards: 0, answers: {} }
  const shown = await scene.shop.visitor().ask('/sv/give')
  const sharedForm = shown.body
  const thief = {
    ...{ scene, chance: chanceFrom(wish.seed), ...wish, bankMs, sharedForm, turns: new Map() },
  }
  await ways[wish.way](thief, reached)
  return reached
}

async function tryPatiently(thief: Thief, reached: Reached): Promise<void> {
  for (let card = 0; card < thief.cards; card += 1) await tryCard(thief, card, reached)
}

async function tryQuickly(thief: Thief, reached: Reached): Promise<void> {
  await inLanes(thief.cards, (card) => tryCard(thief, card, reached))
}

async function tryPagesFirst(thief: Thief, reached: Reached): Promise<void> {
  const pages = new Set<string>()
  await inLanes(thief.cards, async (card) => {
    const page = await openPage(thief, card, reached)
    if (page) pages.add(page)
  })
  let left = thief.cards
  const useUp = async (page: string) => {
    while (left > 0 && (await tryOn(thief, page, reached))) left -= 1
  }
  await Promise.all([...pages].map(useUp))
}

async function tryToTheEnd(thief: Thief, reached: Reached): Promise<void> {
  let left = thief.cards
  for (let card = 0; card < thief.cards && left > 0; card += 1) {
    const page = await openPage(thief, card, reached)
    while (page && left > 0 && (await tryOn(thief, page, reached))) left -= 1
  }
}

async function tryCard(thief: Thief, card: number, reached: Reached): Promise<void> {
  const page = await openPage(thief, card, reached)
  if (page) await tryOn(thief, page, reached)
}

async function inLanes(count: number, work: (place: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) {
      next += 1
      await work(next - 1)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

const addressOf = ({ from, seed }: Thief, card: number): string =>
  from === 'one'
    ? `198.51.100.${seed % 250}`
    : `10.${seed % 250}.${Math.floor(card / 250)}.${card % 250}`

/** Sends the giving form, freshly fetched unless it is the same for all; answers the payment page that it leads to. */
async function openPage(thief: Thief, card: number, reached: Reached): Promise<string | undefined> {
  const { scene, chance, seed, from } = thief
  const visitor = scene.shop.visitor()
  const headers = { 'x-forwarded-for': addressOf(thief, card) }
  const page =
    thief.form === 'same' ? thief.sharedForm : (await visitor.ask('/sv/give', { headers })).body
  const name = thief.email === 'same' ? 'same' : String(card)
  const email = `thief-${from}-${seed}-${name}@prov.example`
  const amount = chance.next() < 0.7 ? 20 : chance.between(20, 200)
  const rhythm = chance.next() < 0.5 ? 'once' : 'monthly'
  const form = giftForm(page, { email, amount, rhythm })
  const sent = await visitor.ask('/sv/give', { form, headers })
  reached.answers[sent.status] = (reached.answers[sent.status] ?? 0) + 1
  if (sent.status !== 303) return undefined
  reached.pages += 1
  return sent.headers.location
}

type Words = { email: string; amount: number; rhythm?: 'once' | 'monthly' }

/** The giving form, filled in: an amount in kronor of one's own, monthly only where the page offers it. */
export const giftForm = (page: string, { email, amount, rhythm = 'once' }: Words) => ({
  ...{ rhythm: page.includes('value="monthly"') ? rhythm : 'once', currency: 'SEK' },
  ...{ form: hiddenField(page, 'form'), amount: '', monthlyAmount: '' },
  ...{ ownAmount: String(amount), fund: 'safe-nights', name: 'Maja Exempel', email },
})

/**
 * Tries a card on a page when its turn has come; answers whether the page was still open to it. Two windows may show one page, as for the same words
 * of a monthly gift, but Stripe holds a payment locked while a bank is asked: one card at a time.
 */
function tryOn(thief: Thief, page: string, reached: Reached): Promise<boolean> {
  const turn = (thief.turns.get(page) ?? Promise.resolve()).then(() =>
    tryInTurn(thief, page, reached),
  )
  // Whoever waits for this turn takes the next one, however it ended; its own caller hears how.
  thief.turns.set(
    page,
    turn.catch(() => false),
  )
  return turn
}

/** A bank takes longer to answer than Stripe to tell of the card before. */
async function tryInTurn(
  { scene, bankMs }: Thief,
  page: string,
  reached: Reached,
): Promise<boolean> {
  const isTried = await refuseCard(scene.shop.visitor(), page)
  if (isTried) reached.cards += 1
  await new Promise((go) => setTimeout(go, bankMs))
  await until('Stripe has told the shop', 60, () => hasTold(scene))
  return isTried
}

async function hasTold({ neighbours }: Scene): Promise<boolean> {
  const answer = await fetch(`${neighbours.url}/control.json?limit=1`)
  const { counts } = (await answer.json()) as { counts: { undelivered: number } }
  return counts.undelivered === 0
}

/** A card is refused on a payment page; false when the page is closed. */
export async function refuseCard(visitor: Visitor, page: string): Promise<boolean> {
  const answer = await visitor.ask(page, {
    ...{ form: { action: 'decline' }, headers: { accept: 'application/json' } },
  })
  return (JSON.parse(answer.body) as { status: string }).status === 'open'
}

/** As if so many minutes had passed for everything that is counted of payments. */
export async function letPass(scene: Scene, minutes: number): Promise<void> {
  const span = `make_interval(mins => ${minutes})`
  await scene.ask(
    `UPDATE payment_page SET made_at = made_at - ${span}, declined_at = declined_at - ${span}, paid_at = paid_at - ${span}`,
  )
  await scene.ask(`UPDATE payment_stop SET since = since - ${span}, until = until - ${span}`)
}
