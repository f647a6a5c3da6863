import { type From, letPass, mostTried, tryCards, type Way, ways } from './card-thieves.ts'
import type { Findings } from './chance.ts'
import { giveHonestly } from './honest-givers.ts'
import { type Scene, until } from './scene.ts'

/** Honest givers who may be refused (S6). */
const mostBlocked = 1
/** A day and an hour: nothing of an attack before counts any more. */
const dayMinutes = 25 * 60

type Wish = { rounds: number; seed: number }

/**
 * So many stolen cards, tried in each way from one address and from an address each. A card has reached Stripe when it was tried there; the
 * pages made for it are counted as well, since each is a call.
 */
export async function tryStolenCards(scene: Scene, { rounds, seed }: Wish): Promise<Findings> {
  const found: Findings = { rounds, seed, faults: [], notes: {} }
  let attack = 0
  for (const from of Object.keys(mostTried) as From[]) {
    for (const way of Object.keys(ways) as Way[]) {
      attack += 1
      const reached = await tryCards(scene, { way, from, cards: rounds, seed: seed + attack })
      await heardOf(scene, reached.cards)
      judge(found, `${from}, ${way}`, { ...reached, most: mostTried[from] })
      await letPass(scene, dayMinutes)
    }
  }
  return found
}

/** Waits until the shop has heard of every card, so that none comes in on another day. */
const heardOf = (scene: Scene, cards: number) =>
  until(`${cards} refused cards are heard of`, 30, async () => {
    const [row] = await scene.ask<{ n: number }>(
      `SELECT coalesce(sum(declines), 0)::int AS n FROM payment_payer WHERE declined_at > now() - interval '1 hour'`,
    )
    return row?.n === cards
  })

type Judged = { pages: number; cards: number; answers: Record<number, number>; most: number }

function judge(found: Findings, what: string, { pages, cards, answers, most }: Judged): void {
  found.notes[what] = `${pages} pages and ${cards} cards`
  if (Math.max(pages, cards) > most) found.faults.push(`${what}: ${pages} pages, ${cards} cards`)
  if (cards === 0) found.faults.push(`${what}: nothing was tried`)
  const others = Object.keys(answers).filter((status) => !['303', '429'].includes(status))
  if (others.length > 0) found.faults.push(`${what}: answered ${others.join()}`)
}

/** So many people who give, many behind each address. */
export async function letGiversGive(scene: Scene, { rounds, seed }: Wish): Promise<Findings> {
  const { blocked, paid, refusedForms, faults } = await giveHonestly(scene, {
    givers: rounds,
    seed,
  })
  if (blocked > mostBlocked) faults.push(`${blocked} givers were blocked`)
  if (paid < rounds * 0.85) faults.push(`${paid} of ${rounds} gave`)
  const notes = { blocked, paid, 'typing errors': refusedForms }
  return { rounds, seed, faults, notes }
}

/** Both: thieves, and on another day the givers. */
export async function testCards(scene: Scene, { rounds, seed }: Wish): Promise<Findings> {
  const thieves = await tryStolenCards(scene, { rounds: Math.ceil(rounds * 0.4), seed })
  const givers = await letGiversGive(scene, { rounds, seed })
  return {
    ...{ rounds, seed },
    faults: [...thieves.faults, ...givers.faults],
    notes: { ...thieves.notes, ...givers.notes },
  }
}
