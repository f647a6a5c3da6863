import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import { type Scene, until } from '../shop/scene.ts'
import {
  type Campaign,
  elsewhere,
  exampleCampaign,
  lettersTo,
  liveLink,
  type Reach,
  reachOf,
  type SentLetter,
} from './campaign-scene.ts'

/** What an abuser wants a stranger to read, and whom else she wants to reach. */
const bait = 'zqbait'
const crowd = 'crowd@victims.example'

type Round = { scene: Scene; campaign: Campaign; chance: Chance; email: string; faults: string[] }
type Form = [string, string][]

/** Ways to make the form carry more than its words: into each field, and beside them. */
const tricks: ((form: Form) => Form)[] = [
  (form) => put(form, 'signerName', `Åsa\r\nBcc: ${crowd}`),
  (form) => put(form, 'signerName', `${bait}.example/buy`),
  (form) => put(form, 'signerName', `see https://${bait}.example`),
  (form) => put(form, 'place', `Umeå%0ABcc: ${crowd}`),
  (form) => put(form, 'place', `${bait}@victims.example`),
  (form) => put(form, 'signerEmail', `a@victims.example, ${crowd}`),
  (form) => put(form, 'signerEmail', `a@victims.example\nCc: ${crowd}`),
  (form) => put(form, 'signerEmail', `"${bait}" <a@victims.example>`),
  (form) => put(form, 'recipients', crowd),
  (form) => put(form, 'signerName', `Åsa ${'a'.repeat(90)} ${bait}`),
]

/** Fields that the form does not have. */
const besides: Form = [
  ...(['subject', 'body', 'message', 'text', 'html'] as const).map((name): [string, string] => [
    name,
    `${bait} words`,
  ]),
  ...(['cc', 'bcc', 'to', 'reply_to', 'headers[Bcc]'] as const).map((name): [string, string] => [
    name,
    crowd,
  ]),
]

const put = (form: Form, field: string, value: string): Form => [
  ...form.filter(([name]) => name !== field),
  [field, value],
]

/**
 * Uses the form that writes to decision makers as a relay: headers and links in every field, fields that it does not have, one signer who wants to
 * reach more offices than ten. Every letter that leaves is looked at: our subject, our words, one receiver, and no signer more than ten.
 */
export async function relayLetters(
  scene: Scene,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const campaign = await exampleCampaign(scene, 17)
  const faults: string[] = []
  const notes = { refused: 0, 'letters to offices': 0, 'letters that asked': 0 }
  for (let number = 1; number <= rounds; number += 1) {
    const email = `relay-${seed}-${number}@victims.example`
    const round: Round = { scene, campaign, chance, email, faults: [] }
    notes.refused += await tryTricks(round)
    await reachForAll(round)
    const sent = await look(round)
    notes['letters to offices'] += sent.offices
    notes['letters that asked'] += sent.asking
    faults.push(...round.faults.map((fault) => `round ${number}: ${fault}`))
  }
  return { rounds, seed, faults, notes }
}

const post = ({ scene, campaign, chance }: Round, form: Form) =>
  scene.shop.visitor().ask(`/sv/act/${campaign.slug}/letter`, { form, headers: elsewhere(chance) })

const honest = ({ campaign, email }: Round, from: number, to: number): Form => [
  ...campaign.offices.slice(from, to).map((id): [string, string] => ['recipients', id]),
  ...([
    ['signerName', 'Åsa Öberg'],
    ['place', '123 45'],
    ['signerEmail', email],
  ] as Form),
]

/** Each trick is refused with its sentence, and nothing leaves. */
async function tryTricks(round: Round): Promise<number> {
  const answers = await Promise.all(
    tricks.map((trick) => post(round, [...trick(honest(round, 0, 1)), ...besides])),
  )
  for (const [place, { status }] of answers.entries())
    if (status !== 422) round.faults.push(`trick ${place} was answered with ${status}`)
  return answers.length
}

/** Asks for ten offices twice, and lets both go several times at once: twenty letters, of which ten may go. */
async function reachForAll(round: Round): Promise<void> {
  const { scene, email } = round
  await Promise.all([
    post(round, [...honest(round, 0, 10), ...besides]),
    post(round, [...honest(round, 10, 20), ...besides]),
    post(round, [...honest(round, 5, 15), ...besides]),
  ])
  await liveLink(scene, email, 'letters')
  await until('both letters have asked', 30, async () => (await links(round)).length >= 2)
  const pages = await links(round)
  const visits = pages.flatMap((page) =>
    [page, page, page].map((path) => scene.shop.visitor().ask(path, { form: {} })),
  )
  for (const { status } of await Promise.all(visits))
    if (status >= 500) round.faults.push(`a link was answered with ${status}`)
  await until('nothing is owed', 60, async () => {
    const owed = await scene.ask(`SELECT FROM letter WHERE state IN ('owed', 'sending')`)
    return owed.length === 0
  })
}

const links = async ({ scene, email }: Round): Promise<string[]> => [
  ...new Set(
    (await lettersTo(scene, email)).flatMap(
      ({ text }) => /\/sv\/letters\/[\w-]+(?=\s)/.exec(text)?.[0] ?? [],
    ),
  ),
]

/** Everything that reached anybody in this round. */
async function look(round: Round): Promise<{ offices: number; asking: number }> {
  const { scene, email, faults } = round
  const answer = await fetch(`${scene.neighbours.url}/inbox.json?limit=10000`)
  const all = (await answer.json()) as SentLetter[]
  const asking = all.filter(({ to }) => to.includes(email))
  const offices = all.filter((letter) => !asking.includes(letter) && letter.text.includes(email))
  if (offices.length > 10) faults.push(`one signer sent ${offices.length} letters`)
  for (const letter of offices)
    faults.push(...wrongWith(letter, await reachOf(scene, letter.id), email))
  for (const letter of all)
    if (JSON.stringify(letter).includes(bait)) faults.push(`${letter.to} was sent the bait`)
  if (all.some((letter) => JSON.stringify(letter).includes(crowd)))
    faults.push('the crowd was told')
  return { offices: offices.length, asking: asking.length }
}

function wrongWith(
  { to, subject, headers, text }: SentLetter,
  { cc, bcc, reply_to }: Reach,
  email: string,
): string[] {
  const faults: string[] = []
  if (to.length !== 1 || !/@(offices|lyckeby|solvik)\.example$/.test(to[0] ?? ''))
    faults.push(`went to ${to}`)
  if (cc || bcc) faults.push('has more receivers')
  if (reply_to?.join() !== email) faults.push(`is answered to ${reply_to}`)
  if (subject !== 'En väg till hjälp i vår kommun') faults.push(`has the subject ${subject}`)
  if (Object.keys(headers ?? {}).length > 0) faults.push('has headers of its own')
  if (!text.includes('Åsa Öberg') || !text.includes('123 45')) faults.push('lacks its signer')
  return faults
}
