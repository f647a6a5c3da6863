import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { type Campaign, elsewhere, exampleCampaign, liveLink } from './campaign-scene.ts'

type Round = { scene: Scene; campaign: Campaign; chance: Chance; email: string; faults: string[] }

const endings = ['confirmed', 'denied', 'both', 'signed anew'] as const

/**
 * Signs with one address twenty times at once, by the same form or by forms that differ, then lets its owner answer: confirm, deny, both at once,
 * or deny while somebody signs anew. Whatever comes first, an address has one signature or none, and none once its owner said that it was not she.
 */
export async function raceForPledges(
  scene: Scene,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const campaign = await exampleCampaign(scene)
  const faults: string[] = []
  const notes = { confirmed: 0, denied: 0, both: 0, 'signed anew': 0 }
  for (let number = 1; number <= rounds; number += 1) {
    const email = `race-${seed}-${number}@signers.example`
    const round: Round = { scene, campaign, chance, email, faults: [] }
    const ending = endings[number % endings.length] ?? 'both'
    await signAtOnce(round)
    await end(round, ending)
    notes[ending] += 1
    faults.push(...round.faults.map((fault) => `round ${number}, ${ending}: ${fault}`))
  }
  return { rounds, seed, faults, notes }
}

const names = ['Åsa Öberg', 'Bo Berg', 'Cia Ek']

async function sign({ scene, campaign, chance, email, faults }: Round, name: string) {
  const form = { kind: campaign.kinds[0] ?? '', name, email, consent: 'yes' }
  const headers = elsewhere(chance)
  const path = `/sv/act/${campaign.slug}/pledge`
  const { status, headers: told } = await scene.shop.visitor().ask(path, { form, headers })
  const to = `/sv/act/${campaign.slug}/asked`
  if (status !== 303 || told.location !== to) faults.push(`answered ${status} ${told.location}`)
}

async function signAtOnce(round: Round): Promise<void> {
  const differs = round.chance.next() < 0.5
  const nameOf = (place: number) => (differs ? names[place % names.length] : names[0]) ?? ''
  await Promise.all(Array.from({ length: 20 }, (_, place) => sign(round, nameOf(place))))
  const rows = await standing(round)
  if (rows.waiting !== 1 || rows.confirmed !== 0)
    round.faults.push(`twenty left ${rows.waiting} waiting and ${rows.confirmed} confirmed`)
}

/** What stands of this address: by itself while it waits, by its seal once it is confirmed or blocked. */
async function standing({ scene, campaign, email }: Round) {
  const [row] = await scene.ask<{ waiting: number; all: number; blocks: number }>(
    `SELECT (SELECT count(*) FROM pledge WHERE email = $1)::int AS waiting,
      (SELECT count(*) FROM pledge WHERE campaign_id = $2 AND email_hash <> ALL (SELECT email_hash FROM pledge_seen))::int AS "all",
      (SELECT count(*) FROM pledge_block WHERE email_hash <> ALL (SELECT email_hash FROM pledge_seen))::int AS blocks`,
    [email, campaign.id],
  )
  const { waiting = 0, all = 0, blocks = 0 } = row ?? {}
  return { waiting, confirmed: all - waiting, blocks }
}

async function end(round: Round, ending: (typeof endings)[number]): Promise<void> {
  const { scene, chance, email } = round
  const page = await liveLink(scene, email, 'pledges')
  const send = async (path: string) => {
    await chance.pause(4)
    const { status } = await scene.shop.visitor().ask(path, { form: {} })
    if (status >= 500) round.faults.push(`${path} answered ${status}`)
  }
  const confirm = () => send(page)
  const deny = () => send(`${page}/not-me`)
  const acts = {
    confirmed: [confirm, confirm, confirm],
    denied: [deny, deny],
    both: [confirm, deny, confirm, deny],
    'signed anew': [deny, () => sign(round, 'Dag Dahl'), () => sign(round, 'Eva Ek')],
  }
  await Promise.all(acts[ending].map((act) => act()))
  if (ending !== 'confirmed') await sign(round, 'Fia Falk')
  judge(round, ending, await standing(round))
  // What this round has left is not counted in the next.
  await scene.ask('INSERT INTO pledge_seen SELECT email_hash FROM pledge ON CONFLICT DO NOTHING')
  await scene.ask(
    'INSERT INTO pledge_seen SELECT email_hash FROM pledge_block ON CONFLICT DO NOTHING',
  )
}

function judge(
  { faults }: Round,
  ending: (typeof endings)[number],
  { waiting, confirmed, blocks }: { waiting: number; confirmed: number; blocks: number },
): void {
  const left = waiting + confirmed
  const told = `${waiting} waiting, ${confirmed} confirmed, ${blocks} blocks`
  if (ending === 'confirmed' && (confirmed !== 1 || waiting !== 0)) faults.push(told)
  if ((ending === 'denied' || ending === 'both') && (left !== 0 || blocks !== 1)) faults.push(told)
  // A form that came first has a link of its own, which the old link's owner could not deny.
  if (ending === 'signed anew' && left + blocks !== 1) faults.push(told)
}

/** A note beside the shop's own tables of what earlier rounds have left. */
export const keepCount = ({ ask }: Scene) =>
  ask(`CREATE TABLE pledge_seen AS SELECT email_hash FROM pledge;
    ALTER TABLE pledge_seen ADD PRIMARY KEY (email_hash)`)
