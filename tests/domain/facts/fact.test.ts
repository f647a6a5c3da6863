import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysIn, partsOf } from '#app/domain/facts/cited-text.ts'
import { isOverdue, nextReview, whyNotPublished, yearAsOf } from '#app/domain/facts/fact.ts'
import { citedInWords } from '#app/domain/facts/fact-words.ts'
import { isDay } from '#app/values/day.ts'
import { newId } from '#app/values/id.ts'
import { factContent } from '#tests/make/fact.ts'

const years = (from?: number, to?: number) => ({ from, to, estimated: false })

describe('a review', () => {
  it('is overdue from the day after it was due', () => {
    expect(isOverdue('2026-11-22', '2026-11-22')).toBe(false)
    expect(isOverdue('2026-11-22', '2026-11-23')).toBe(true)
  })

  it('is due on the same day a year on, on the last of February after a leap day', () => {
    expect(nextReview('2026-11-27')).toBe('2027-11-27')
    expect(nextReview('2028-02-29')).toBe('2029-02-28')
    expect(nextReview('2026-12-31')).toBe('2027-12-31')
  })

  it('is never overdue on the day that it is made, whichever that is, and overdue once in time', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (today) => {
        const due = nextReview(today)
        expect(isDay(due)).toBe(true)
        expect(isOverdue(due, today)).toBe(false)
        const days = (Date.parse(due) - Date.parse(today)) / 86_400_000
        expect(days).toBeGreaterThanOrEqual(365)
        expect(days).toBeLessThanOrEqual(366)
      }),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})

describe('a figure', () => {
  it('is as of the last year that it is about, else of its source, else of none', () => {
    expect(yearAsOf({ years: years(2016), sourceDate: '2017-03-13' })).toBe(2016)
    expect(yearAsOf({ years: years(2012, 2015), sourceDate: '' })).toBe(2015)
    expect(yearAsOf({ years: years(), sourceDate: '2017-03' })).toBe(2017)
    expect(yearAsOf({ years: years(), sourceDate: '' })).toBeUndefined()
  })

  it('says each thing that it lacks', () => {
    const content = factContent({ questionId: newId(), sourceUrl: '' })
    content.texts.nb = { ...content.texts.nb, method: '', label: '', unit: '' }
    content.texts.en = { ...content.texts.en, statement: '' }
    expect(whyNotPublished(content)).toEqual(['method-nb', 'statement-en', 'sourceUrl'])
  })
})

describe('a text that cites', () => {
  it('is cut where it names a figure', () => {
    expect(partsOf('In 2016 {fact:nmt-cases}, of which {fact:b}.')).toEqual([
      ...['In 2016 ', { key: 'nmt-cases' }, ', of which ', { key: 'b' }, '.'],
    ])
    expect(partsOf('{fact:a}')).toEqual([{ key: 'a' }])
    expect(partsOf('')).toEqual([])
  })

  it('is written out with source and year where nothing can be pressed, "as of" when overdue', () => {
    const { texts, questionId: _, position: __, ...content } = factContent({ questionId: newId() })
    const facts = { cases: { ...content, words: texts.en } }
    const written = (text: string, today: string) =>
      citedInWords(text, { facts, locale: 'en', today })
    expect(written('In one year {fact:cases}.', '2027-11-22')).toBe(
      'In one year 150 cases en (NMT en, 2016).',
    )
    expect(written('{fact:cases}', '2027-11-23')).toBe('150 cases en (NMT en, as of 2016)')
    expect(written('{fact:cases} {fact:none}', '2026-01-01')).toBeUndefined()
  })

  it('keeps what is written wrong as words', () => {
    for (const text of ['{fact:}', '{fact:A}', '{fact:a-}', '{ fact:a}', 'fact:a'])
      expect(partsOf(text)).toEqual([text])
  })

  it('names each key once', () => {
    expect(keysIn(['{fact:a} {fact:b}', '{fact:a}', 'no'])).toEqual(['a', 'b'])
  })

  it('loses no word, whatever stands in it', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{fact:a}', '{fact:b-2}', '{fact:', '}'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const again = partsOf(text)
          .map((part) => (typeof part === 'string' ? part : `{fact:${part.key}}`))
          .join('')
        expect(again).toBe(text)
      }),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})
