import { describe, expect, it } from 'vitest'
import { missingAtDesk, missingForPublication } from '#app/domain/stories/missing.ts'
import { nextStep } from '#app/domain/stories/next-step.ts'
import { type StoryFacts, storyStates } from '#app/domain/stories/story.ts'
import { addHours } from '#app/values/period.ts'

const now = new Date('2026-11-27T10:00:00Z')
const day = (days: number) => addHours(now, 24 * days)

const storyOf = (change: Partial<StoryFacts> = {}): StoryFacts => ({
  ...{ state: 'draft', revision: 1, startedBy: 'Ada', writers: ['Ada'], wholeTexts: ['sv'] },
  ...{ approvals: {}, consent: undefined, undescribed: [] },
  ...change,
})
const consentUntil = (days: number, locales: ['sv'] | ['nb'] = ['sv']) => ({
  ...{ id: 'c', givenAt: day(-100), expiresAt: day(days), withdrawnAt: undefined },
  scope: {
    ...{ text: true, picture: false, nameShown: 'alias' as const, locales },
    ...{ channels: ['site' as const], searchEngines: false },
  },
})
const at = (
  state: StoryFacts['state'],
  days = 300,
  identity: 'kept' | 'missing' | 'shut' = 'kept',
) => nextStep(storyOf({ state, consent: consentUntil(days) }), identity, now)

describe('the next step of a story', () => {
  it('is one for each state', () => {
    expect(Object.fromEntries(storyStates.map((state) => [state, at(state)]))).toEqual({
      ...{ draft: 'consent', consented: 'risk', risk_assessed: 'survivor' },
      ...{ approved_by_survivor: 'second', approved_by_second: 'publish', published: 'nothing' },
      ...{ renewed: 'nothing', expired: 'begin_anew', withdrawn: 'gone' },
    })
  })

  it('is to write while no language that its consent covers is whole', () => {
    expect(nextStep(storyOf({ wholeTexts: [] }), 'kept', now)).toBe('write')
    const consent = consentUntil(300, ['nb'])
    expect(nextStep(storyOf({ state: 'consented', consent }), 'kept', now)).toBe('write')
  })

  it('is to describe the pictures before anybody approves, and nothing may be published before', () => {
    const told = { wholeTexts: ['sv', 'nb'] as const, undescribed: ['nb'] as const }
    const asked = { state: 'consented' as const, consent: consentUntil(300, ['nb']) }
    expect(nextStep(storyOf({ ...told, ...asked }), 'missing', now)).toBe('describe')
    expect(missingForPublication(storyOf({ ...told, ...asked }), now)).toContain(
      'picture_text_missing',
    )
    // Of a language that it is not told in nothing is missing.
    const elsewhere = storyOf({ ...told, ...asked, consent: consentUntil(300, ['sv']) })
    expect(nextStep(elsewhere, 'missing', now)).toBe('identity')
    expect(missingForPublication(elsewhere, now)).not.toContain('picture_text_missing')
  })

  it('is the vault before anybody approves, and after publishing too when it has nothing', () => {
    expect(at('consented', 300, 'missing')).toBe('identity')
    expect(at('published', 300, 'missing')).toBe('identity')
    expect(at('consented', 300, 'shut')).toBe('risk')
  })

  it('is a renewal from ninety days before the end on', () => {
    expect(at('published', 90)).toBe('renew')
    expect(at('published', 90.1)).toBe('nothing')
    expect(at('published', -1)).toBe('run_out')
  })
})

it('nothing may be published while the vault has nothing, or is shut', () => {
  const story = storyOf({
    ...{ state: 'approved_by_second', consent: consentUntil(300) },
    approvals: { risk: 'Bo', survivor: null, second: 'Cleo' },
  })
  expect(missingForPublication(story, now)).toEqual([])
  expect(missingAtDesk(story, 'kept', now)).toEqual([])
  expect(missingAtDesk(story, 'missing', now)).toEqual(['identity_missing'])
  expect(missingAtDesk(story, 'shut', now)).toEqual(['vault_shut'])
})
