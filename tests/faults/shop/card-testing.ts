import { type Attack, attacks, letPass, mostTried, tryCards } from './card-thieves.ts'
import type { Findings } from './chance.ts'
import { giveHonestly } from './honest-givers.ts'
import { type Scene, until } from './scene.ts'

/** Honest givers who may be refused (S6). */
const mostBlocked = 1
/** A day and an hour: nothing of an attack before counts any more. */
const dayMinutes = 25 * 60

type Wish = { rounds: number; seed: number }
type Attacking = Wish & { bankMs?: number; of?: Attack[] }

/** So many stolen cards, tried in each way from one address and from an address each. A card has reached Stripe when it was tried there. */
export async function tryStolenCards(
  scene: Scene,
  { rounds, seed, bankMs = 1_000, of = attacks }: Attacking,
): Promise<Findings> {
  const found: Findings = { rounds, seed, faults: [], notes: {} }
  for (const [place, attack] of of.entries()) {
    const wish = { ...attack, cards: rounds, seed: seed + place + 1, bankMs }
    const reached = await tryCards(scene, wish)
    await heardOf(scene, reached.cards)
    judge(found, attack, reached)
    await letPass(scene, dayMinutes)
  }
  return found
}

/** Waits until the shop has heard of every card, so that none comes in on another day. */
const heardOf = (scene: Scene, cards: number) =>
  until(`${cards} refused cards are heard of`, 30, async () => {
    const [row] = await scene.ask<{ n: number }>(
      `SELECT coalesce(sum(declines), 0)::int AS n FROM payment_page WHERE declined_at > now() - interval '1 hour'`,
    )
    return row?.n === cards
  })

type Reached = Awaited<ReturnType<typeof tryCards>>

function judge(found: Findings, attack: Attack, { pages, cards, answers }: Reached): void {
  const { from, way, email, form } = attack
  const what = `${from}, ${way}, ${email} e-mail, ${form} form`
  found.notes[what] = `${pages} pages and ${cards} cards`
  if (cards > mostTried[from]) found.faults.push(`${what}: ${pages} pages, ${cards} cards`)
  if (cards === 0) found.faults.push(`${what}: nothing was tried`)
  // 409: a form that is sent again after its page was closed.
  const expected = ['303', '429', ...(form === 'same' ? ['409'] : [])]
  const others = Object.keys(answers).filter((status) => !expected.includes(status))
  if (others.length > 0) found.faults.push(`${what}: answered ${others.join()}`)
}

/** So many people who give, many behind each address. */
export async function letGiversGive(
  scene: Scene,
  { rounds, seed, minutes = 180 }: Wish & { minutes?: number },
): Promise<Findings> {
  const given = await giveHonestly(scene, { givers: rounds, seed, minutes })
  const { blocked, paid, refusedCards, cameAgain, faults } = given
  if (blocked > mostBlocked) faults.push(`${blocked} givers were blocked`)
  if (paid < rounds * 0.85) faults.push(`${paid} of ${rounds} gave`)
  const notes = { blocked, paid, 'refused cards': refusedCards, 'came again': cameAgain }
  return { rounds, seed, faults, notes }
}
