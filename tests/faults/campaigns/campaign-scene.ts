import type { Chance } from '../shop/chance.ts'
import { type Scene, until } from '../shop/scene.ts'

export type Campaign = { id: string; slug: string; kinds: string[]; offices: string[] }

export type SentLetter = {
  to: string[]
  subject: string
  text: string
  html: string
  id: string
  headers: Record<string, string>
}

/** Whom a letter reaches beside those it is to, as the mail neighbour was told. */
export type Reach = { reply_to: string[] | null; cc: string[] | null; bcc: string[] | null }

/** The example's campaign, with so many offices of its own added to it. */
export async function exampleCampaign({ ask }: Scene, offices = 0): Promise<Campaign> {
  const [row] = await ask<{ id: string; slug: string }>('SELECT id, slug FROM campaign LIMIT 1')
  if (!row) throw new Error('the example campaign is missing')
  await ask(
    `INSERT INTO recipient (id, campaign_id, position, name, office, email, party, region, source_url, verified_on, review_due, shown)
     SELECT gen_random_uuid(), $1, 100 + n, 'Office ' || chr(64 + n), 'Office', 'office' || n || '@offices.example', '', '',
       'https://offices.example/', current_date, current_date + 90, true FROM generate_series(1, $2::int) n`,
    [row.id, offices],
  )
  const ids = async (table: 'pledge_kind' | 'recipient') =>
    (
      await ask<{ id: string }>(
        `SELECT id FROM ${table} WHERE campaign_id = $1 ORDER BY position`,
        [row.id],
      )
    ).map(({ id }) => id)
  return { ...row, kinds: await ids('pledge_kind'), offices: await ids('recipient') }
}

/** Somebody elsewhere: our own proxy tells from which address each request comes. */
export const elsewhere = (chance: Chance): Record<string, string> => ({
  'x-forwarded-for': [
    10,
    chance.between(0, 255),
    chance.between(0, 255),
    chance.between(1, 254),
  ].join('.'),
})

/** Every letter that has gone to an address, newest first. */
export async function lettersTo(scene: Scene, address: string): Promise<SentLetter[]> {
  const answer = await fetch(
    `${scene.neighbours.url}/inbox.json?limit=10000&to=${encodeURIComponent(address)}`,
  )
  return answer.json() as Promise<SentLetter[]>
}

/** The letter with a link of this kind that still leads somewhere; waits for it. */
export async function liveLink(
  scene: Scene,
  address: string,
  kind: 'pledges' | 'letters',
): Promise<string> {
  let live = ''
  await until(`a link of ${kind} reaches ${address}`, 30, async () => {
    for (const { text } of await lettersTo(scene, address)) {
      const path = new RegExp(`/sv/${kind}/[\\w-]+`).exec(text)?.[0]
      if (path && (await scene.shop.visitor().ask(path)).status === 200) live = path
    }
    return live !== ''
  })
  return live
}

/** What the mail neighbour was told of a letter's receivers. */
export async function reachOf({ neighbours, settings }: Scene, id: string): Promise<Reach> {
  const headers = { authorization: `Bearer ${settings.RESEND_API_KEY}` }
  const answer = await fetch(`${neighbours.url}/emails/${id}`, { headers })
  if (!answer.ok) throw new Error(`a letter that was sent was answered with ${answer.status}`)
  return answer.json() as Promise<Reach>
}
