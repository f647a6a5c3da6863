import { describe, expect, it } from 'vitest'
import { readConsent, typedConsent } from '#app/domain/stories/consent-form.ts'

const now = new Date('2026-11-27T10:00:00Z')
const witnesses = ['a witness']
const right = {
  ...{ covers: 'text', nameShown: 'none', locales: 'nb', channels: 'press', givenOn: '2026-11-27' },
  ...{ until: '2029-11-26', left: '2025-09', evidence: 'signed_paper', evidenceNumber: 'sk-14' },
  ...{ witness: 'a witness', slip: 'en' },
}
const reading = (change: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...right, ...change })) form.append(name, value)
  return readConsent(typedConsent(form), { now, witnesses })
}
const faults = (change: Record<string, string>) => {
  const read = reading(change)
  return read.ok ? {} : read.errors
}

describe('a consent’s form', () => {
  it('is read in whole days of Stockholm, the last one included', () => {
    expect(reading()).toEqual({
      ok: true,
      value: {
        scope: {
          ...{ text: true, picture: false, nameShown: 'none', locales: ['nb'] },
          ...{ channels: ['press'], searchEngines: false },
        },
        givenAt: new Date('2026-11-26T23:00:00Z'),
        expiresAt: new Date('2029-11-26T23:00:00Z'),
        ...{ leftProgramme: '2025-09', evidence: 'signed_paper', evidenceNumber: 'SK-14' },
        witnessedBy: 'a witness',
      },
    })
  })

  it.each([
    ['the day after three years', { until: '2029-11-27' }, { until: 'consent_too_long' }],
    ['yesterday as its last day', { until: '2026-11-26' }, { until: 'consent_ended' }],
    [
      'a day to come as the day it was given',
      { givenOn: '2026-11-28' },
      { givenOn: 'consent_before_now' },
    ],
    ['less than a year since she left', { left: '2025-11' }, { left: 'left_too_lately' }],
    [
      'a name as the number of its proof',
      { evidenceNumber: 'Anna' },
      { evidenceNumber: 'evidence_malformed' },
    ],
    ['no day', { givenOn: '31/12', until: '' }, { givenOn: 'day_malformed', until: 'missing' }],
    ['a no to the text', { covers: 'picture' }, { covers: 'text_needed' }],
    ['a language that is none', { locales: 'fi' }, { locales: 'choice_missing' }],
    ['a witness who does not work here', { witness: 'Eve' }, { witness: 'choice_missing' }],
    ['nothing about her name', { nameShown: '' }, { nameShown: 'choice_missing' }],
  ])('with %s is wrong beside that field alone', (_what, change, wrong) => {
    expect(faults(change)).toEqual(wrong)
  })
})
