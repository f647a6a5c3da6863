import { approveStory } from '#app/domain/stories/approve-story.server.ts'
import type { ConsentScope, ConsentWish } from '#app/domain/stories/consent.ts'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { startStory } from '#app/domain/stories/start-story.server.ts'
import { findStoryRow, type StoryRow } from '#app/domain/stories/store.server.ts'
import { approvalKinds } from '#app/domain/stories/story.ts'
import type { StoryContent, StoryText, StoryTexts } from '#app/domain/stories/story-content.ts'
import { writeStory } from '#app/domain/stories/write-story.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'

/** Four who work with stories: who wrote it, who assessed its risk, who wrote the survivor's word down, who was the second person. */
export const storyPeople = {
  writer: { kind: 'staff', id: newId(), name: 'Ylva' },
  assessor: { kind: 'staff', id: newId(), name: 'Rut' },
  listener: { kind: 'staff', id: newId(), name: 'Liv' },
  second: { kind: 'staff', id: newId(), name: 'Siri' },
} as const

const day = (days: number) => addHours(now(), 24 * days)

export const storyText = (title: string): StoryText => ({
  title,
  contentNote: 'It tells of fear.',
  body: `${title} is an example text, not a real person.`,
})
export const noText: StoryText = { title: '', contentNote: '', body: '' }

export const makeContent = (texts: Partial<StoryTexts> = {}): StoryContent => ({
  alias: 'Havtorn',
  month: '2026-05',
  texts: { sv: storyText('På svenska'), nb: noText, en: storyText('In English'), ...texts },
})

export const makeScope = (overrides: Partial<ConsentScope> = {}): ConsentScope => ({
  ...{ text: true, picture: false, nameShown: 'alias', locales: ['sv', 'en'], channels: ['site'] },
  searchEngines: false,
  ...overrides,
})

export const makeConsent = (overrides: Partial<ConsentWish> = {}): ConsentWish => ({
  scope: makeScope(),
  givenAt: day(-1),
  expiresAt: day(365),
  leftProgramme: '2024-01',
  ...{ evidence: 'signed_paper', evidenceNumber: 'SK-14', witnessedBy: storyPeople.listener.id },
  ...overrides,
})

const steps = ['draft', 'consented', 'approved_by_second', 'published'] as const
type Wish = {
  to?: (typeof steps)[number]
  consent?: Partial<ConsentWish>
  content?: StoryContent
}

export type MadeStory = StoryRow & {
  /** The word of the survivor's own link; '' for a draft. */
  token: string
  /** Her story now. */
  again: () => Promise<StoryRow>
}

/** A story that has come as far as `to` (published), on the way that every story goes. */
export async function makeStory(wish: Wish = {}): Promise<MadeStory> {
  const { to = 'published', content = makeContent() } = wish
  const reached = steps.indexOf(to)
  const { writer: by } = storyPeople
  const { id } = await startStory({ alias: content.alias, month: content.month, by, now: now() })
  await must(writeStory({ id, version: 1, content, by, now: now() }))
  const token = reached > 0 ? await consentTo(id, wish.consent) : ''
  if (reached > 1) await approveAll(id)
  if (reached > 2) await publishUnsearched(id)
  const again = async () => {
    const story = await findStoryRow(id)
    if (!story) throw new Error('a story that was made is missing')
    return story
  }
  return { ...(await again()), token, again }
}

/** Lets a consent be given to a story; answers the word of the survivor's link. */
async function consentTo(id: string, consent: Partial<ConsentWish> = {}): Promise<string> {
  const by = storyPeople.writer
  const { token } = await must(recordConsent({ id, consent: makeConsent(consent), by, now: now() }))
  return token
}

/** Takes the three approvals of a story as it stands. */
export async function approveAll(id: string): Promise<void> {
  const { revision = 0 } = (await findStoryRow(id)) ?? {}
  const { assessor, listener, second } = storyPeople
  const people = { risk: assessor, survivor: listener, second }
  for (const kind of approvalKinds)
    await must(approveStory({ id, revision, kind, by: people[kind], now: now() }))
}

/** Publishes a story that is approved, as if it had been searched for who she is. */
export async function publishUnsearched(id: string): Promise<void> {
  await db().$executeRaw`
    INSERT INTO story_check (story_id, revision, at) SELECT id, revision, now() FROM story WHERE id = ${id}::uuid`
  await db().$executeRaw`UPDATE story SET state = 'published' WHERE id = ${id}::uuid`
}

/** The languages in which the public reads it now. */
export async function readableIn(id: string): Promise<Locale[]> {
  const rows = await db().$queryRaw<{ locale: Locale }[]>`
    SELECT locale::text AS locale FROM readable_story WHERE id = ${id}::uuid ORDER BY readable_story.locale`
  return rows.map(({ locale }) => locale)
}

/** What a verb has done; throws when it refused. */
async function must<Done>(
  asked: Promise<{ ok: true; value: Done } | { ok: false; refusal: string }>,
): Promise<Done> {
  const outcome = await asked
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal}`)
  return outcome.value
}
