import { type Consent, consentHolds } from '#app/domain/stories/consent.ts'
import { missingForPublication } from '#app/domain/stories/missing.ts'
import {
  type ApprovalKind,
  approvalKinds,
  approvalSteps,
  canMove,
  isOpen,
  type StoryFacts,
  whyNotApprove,
  whyNotTakeBack,
} from '#app/domain/stories/story.ts'
import type { Locale } from '#app/i18n/locale.ts'

export const hour = 3_600_000
export const people = ['Ada', 'Bo', 'Cleo', 'Disa'] as const
type Person = (typeof people)[number]

export type Event =
  | { what: 'write'; by: Person; locales: Locale[] }
  | { what: 'consent'; locales: Locale[]; site: boolean; text: boolean; hours: number }
  | { what: 'approve'; kind: ApprovalKind; by: Person }
  | { what: 'publish' | 'take-back' | 'withdraw' | 'expire' }
  | { what: 'wait'; hours: number }

/** The facts as the room keeps them, and beside them what really happened, kept apart. */
export type World = {
  story: StoryFacts
  now: Date
  withdrawn: boolean
  given: Consent[]
  sinceText: { kind: ApprovalKind; by: Person }[]
  hands: Set<Person>
}

export const newWorld = (): World => ({
  story: {
    ...{ state: 'draft', revision: 1, startedBy: 'Ada', writers: [], wholeTexts: [] },
    ...{ consent: undefined, approvals: {}, undescribed: [] },
  },
  now: new Date('2026-11-27T10:00:00Z'),
  ...{ withdrawn: false, given: [], sinceText: [], hands: new Set<Person>(['Ada']) },
})

/** What happens by an event, by the rules of the nouns alone; what they refuse changes nothing. */
const steps: {
  [What in Event['what']]: (world: World, event: Extract<Event, { what: What }>) => void
} = {
  write: (world, { by, locales: written }) => {
    const { story } = world
    if (!isOpen(story)) return
    world.story = { ...story, writers: [...story.writers, by], wholeTexts: written }
    world.hands.add(by)
    world.sinceText = []
  },
  consent: (world, { locales: covered, site, text, hours }) => {
    const { story, now } = world
    const isRead = story.state === 'published' || story.state === 'renewed'
    const to = isRead ? 'renewed' : 'consented'
    const consent: Consent = {
      ...{ id: String(world.given.length), givenAt: now, withdrawnAt: undefined },
      expiresAt: new Date(now.getTime() + hours * hour),
      scope: {
        ...{ text, picture: false, nameShown: 'none', locales: covered, searchEngines: false },
        channels: site ? ['site'] : ['press'],
      },
    }
    if (!canMove(story.state, to) || !consentHolds(consent, now)) return
    world.given.push(consent)
    world.story = { ...story, state: to, consent }
    if (isRead || story.state === 'draft') return
    // In the place of another: what was approved was approved under that one.
    world.story = { ...world.story, revision: story.revision + 1, approvals: {} }
    world.sinceText = []
  },
  approve: (world, { kind, by }) => {
    if (whyNotApprove(world.story, { kind, by }, world.now)) return
    const approvals = { ...world.story.approvals, [kind]: by }
    world.story = { ...world.story, approvals, state: approvalSteps[kind].reaches }
    world.sinceText.push({ kind, by })
  },
  publish: (world) => {
    if (missingForPublication(world.story, world.now).length > 0) return
    if (canMove(world.story.state, 'published'))
      world.story = { ...world.story, state: 'published' }
  },
  'take-back': (world) => {
    const { story } = world
    if (whyNotTakeBack(story, world.now)) return
    const next = { ...story, revision: story.revision + 1, approvals: {} }
    world.sinceText = []
    world.story =
      story.state === 'expired'
        ? { ...next, state: 'draft', consent: undefined }
        : { ...next, state: 'consented' }
  },
  expire: (world) => {
    const { story, now } = world
    if (canMove(story.state, 'expired') && !consentHolds(story.consent, now))
      world.story = { ...story, state: 'expired' }
  },
  withdraw: (world) => {
    world.withdrawn = true
    const { consent } = world.story
    world.story = {
      ...world.story,
      state: 'withdrawn',
      consent: consent && { ...consent, withdrawnAt: world.now },
    }
  },
  wait: (world, { hours }) => {
    world.now = new Date(world.now.getTime() + hours * hour)
  },
}

/** Lets an event happen to a story. */
export const live = (world: World, event: Event): void => steps[event.what](world, event as never)

/** Why what is readable must not be, told without the rules. */
export function whyWrong(world: World, locale: Locale): string | undefined {
  const { story, now, sinceText, hands } = world
  const last = world.given.at(-1)
  if (world.withdrawn) return 'it is withdrawn'
  if (!last || story.consent?.id !== last.id) return 'it stands on another consent'
  if (now < last.givenAt || now >= last.expiresAt) return 'its consent does not run'
  if (!last.scope.text || !last.scope.locales.includes(locale)) return 'its consent covers less'
  if (!last.scope.channels.includes('site')) return 'its consent is not to the site'
  if (sinceText.map(({ kind }) => kind).join() !== approvalKinds.join()) return 'it lacks approvals'
  const [risk, survivor, second] = sinceText.map(({ by }) => by)
  if (!second || second === risk || second === survivor || hands.has(second))
    return 'one person alone'
  return undefined
}
