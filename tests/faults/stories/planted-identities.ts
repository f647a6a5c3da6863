import { checkStory } from '#app/domain/stories/check-story.server.ts'
import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { publishStory } from '#app/domain/stories/publish-story.server.ts'
import type { StoryContent } from '#app/domain/stories/story-content.ts'
import type { Identity } from '#app/domain/vault/identity.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { plant } from '#tests/domain/stories/identity-check/plant.ts'
import { drawSecrets, patterns } from '#tests/domain/stories/identity-check/planted.ts'
import {
  approveAll,
  type MadeStory,
  makeScope,
  makeStory,
  readableIn,
  storyPeople,
} from '#tests/make/story.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { traceLeft } from './picture-metadata.ts'
import { altsWith, contentWith, type Planted, placeOf, plantAll } from './planted-story.ts'
import { besideShop } from './story-side.ts'

type Round = { chance: Chance; faults: string[]; notes: Record<string, number> }

/** safety.md's bars: all that the vault has, 99 in 100 of what gives anybody away, at most 2 false alarms in 100. */
const mostMissed = 0.01
const mostAlarms = 0.02
/** So many rounds apart a picture is sent with her name in what its camera wrote. */
const picturesEach = 20

/**
 * Locks somebody's identity away and plants all of it in a story of hers: in alias, titles, notes and texts, in what is said of pictures and
 * in the names of their files, each in a disguise. Whatever the search does not tell of is a fault, and so is a story that is published all the same. Beside it a
 * story with what gives anybody away, and one with nothing, which must come through. `stranger`: another's identity is locked away, so that nothing is found.
 */
export const plantIdentities = (
  scene: Scene,
  { rounds, seed, stranger = false }: { rounds: number; seed: number; stranger?: boolean },
): Promise<Findings> =>
  besideShop(scene, async () => {
    const notes = { strings: 0, 'strings missed': 0, 'patterns missed': 0, alarms: 0, pictures: 0 }
    const round: Round = { chance: chanceFrom(seed), faults: [], notes }
    for (let number = 1; number <= rounds; number += 1) {
      const secrets = drawSecrets(round.chance)
      await tryHers(round, secrets, stranger ? drawSecrets(round.chance) : secrets)
      await tryAnybodys(round, number, secrets)
      await tryHonest(round, number, secrets)
    }
    if (notes['patterns missed'] > mostMissed * rounds)
      round.faults.push('too many patterns missed')
    if (notes.alarms > mostAlarms * rounds) round.faults.push('too many false alarms')
    return { rounds, seed, faults: round.faults, notes }
  })

const by = storyPeople.second
const add = (round: Round, what: string, count = 1) => {
  round.notes[what] = (round.notes[what] ?? 0) + count
}

/** A story that is consented to in three languages, pictures and all, with somebody's identity in the vault. */
async function storyOf(content: StoryContent, identity: Identity): Promise<MadeStory> {
  const scope = makeScope({ locales: [...locales], picture: true })
  const story = await makeStory({ to: 'consented', content, consent: { scope } })
  const kept = await keepIdentity({ subject: `story/${story.id}`, identity, by, now: now() })
  if (!kept.ok) throw new Error(kept.refusal)
  return story
}

async function tryHers(
  round: Round,
  secrets: ReturnType<typeof drawSecrets>,
  kept: Identity,
): Promise<void> {
  const planted = plantAll(secrets, round.chance)
  const story = await storyOf(contentWith(planted, round.chance), kept)
  const found = [...(await sendPictures(round, story, planted)), ...(await searched(story))]
  add(round, 'strings', planted.length)
  for (const { kind, how, what, slot } of planted) {
    if (found.some((one) => one.kind === kind && one.where === placeOf(slot))) continue
    add(round, 'strings missed')
    round.faults.push(`${kind} ${how} in ${placeOf(slot)}: ${what}`)
  }
  if ((await publish(story)) !== 'identity_found') round.faults.push('it was not refused')
  if ((await readableIn(story.id)).length > 0) round.faults.push('it is read')
}

/** Sends the picture in whose words something stands, and the file that is called so; each is refused before it is opened. */
async function sendPictures(
  { chance, faults }: Round,
  { id: storyId }: MadeStory,
  planted: readonly Planted[],
): Promise<Finding[]> {
  const fileName = planted.find(({ slot }) => slot.where === 'file')?.text
  const hasAlts = planted.some(({ slot }) => slot.where === 'alt')
  const sent = [
    ...(hasAlts ? [{ name: 'bild.jpg', alts: altsWith(planted, chance) }] : []),
    ...(fileName ? [{ name: fileName, alts: altsWith([], chance) }] : []),
  ]
  const found: Finding[] = []
  for (const { name, alts } of sent) {
    const description = { alts, focus: { x: 50, y: 50 } }
    // No picture: whatever gets past the search is refused as it is opened.
    const file = { path: import.meta.filename, name }
    const added = await addStoryPicture({ storyId, file, description, by, now: now() })
    if (!added.ok && 'findings' in added) found.push(...added.findings)
    else faults.push(`a picture called ${name} was opened`)
  }
  return found
}

async function searched({ id }: MadeStory): Promise<Finding[]> {
  const checked = await checkStory({ id, by, now: now() })
  if (!checked.ok) throw new Error(checked.refusal)
  return checked.value
}

/** Has it approved and publishes it; answers what became of it. */
async function publish({ id, again }: MadeStory): Promise<string> {
  await approveAll(id)
  const { revision } = await again()
  const published = await publishStory({ id, revision, by, now: now() })
  return published.ok ? 'published' : published.refusal
}

async function tryAnybodys(round: Round, number: number, identity: Identity): Promise<void> {
  const kinds = Object.values(patterns)
  const make = kinds[number % kinds.length] ?? (() => '')
  const content = contentWith([], round.chance)
  content.texts.en.body = plant(make(round.chance), round.chance)
  const found = await searched(await storyOf(content, identity))
  if (!found.some(({ where }) => where === 'body en')) add(round, 'patterns missed')
}

async function tryHonest(round: Round, number: number, identity: Identity): Promise<void> {
  const { chance, faults } = round
  const story = await storyOf(contentWith([], chance), identity)
  if (number % picturesEach === 0) {
    add(round, 'pictures')
    faults.push(...(await traceLeft(story.id, altsWith([], chance))))
  }
  const became = await publish(story)
  if (became === 'identity_found') add(round, 'alarms')
  else if (became !== 'published') faults.push(`an honest story is ${became}`)
}
