import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFact } from '#app/domain/facts/fact-form.ts'
import { factAsTyped } from '#app/domain/facts/fact-typed.ts'
import { readQuestion } from '#app/domain/facts/question-form.ts'
import { locales } from '#app/i18n/locale.ts'
import { parseDecimal, plainDecimal } from '#app/values/decimal.ts'
import { newId } from '#app/values/id.ts'
import { factContent } from '#tests/make/fact.ts'

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const content = factContent({ questionId: newId() })
const typed = factAsTyped(content, 'sv')
const reading = (change: Record<string, string>) => readFact(formOf({ ...typed, ...change }))

describe('the form of a figure', () => {
  it('reads back what it shows, of every kind and in every language', () => {
    const figures = [
      { unit: 'count', bound: 'about', low: 1_200_000, countries: [] },
      { unit: 'percent', bound: 'exact', low: 60.5, high: 80, countries: [] },
      { unit: 'share', bound: 'under', low: 3, outOf: 10, countries: [] },
      { unit: 'money', bound: 'about', low: 31_600_000_000, currency: 'USD', countries: [] },
      { unit: 'countries', bound: 'exact', countries: ['RO', 'BG'] },
    ] as const
    for (const figure of figures)
      for (const locale of locales) {
        const kept = { ...content, figure: { ...figure, countries: [...figure.countries] } }
        expect(readFact(formOf(factAsTyped(kept, locale)))).toEqual({ ok: true, value: kept })
      }
  })

  it.each([
    [{ key: '' }, { key: 'missing' }],
    [{ key: 'Två ord' }, { key: 'key_malformed' }],
    [{ question: 'x' }, { question: 'question_missing' }],
    [{ low: '' }, { low: 'number_missing' }],
    [{ low: '1.250' }, { low: 'number_ambiguous' }],
    [{ low: '-5' }, { low: 'number_malformed' }],
    [{ high: '150' }, { high: 'range_backward' }],
    [{ unit: 'percent', low: '101' }, { low: 'more_than_whole' }],
    [{ unit: 'share', low: '5', outOf: '4' }, { low: 'more_than_whole' }],
    [{ unit: 'share', low: '1', outOf: '1' }, { outOf: 'whole_missing' }],
    [{ unit: 'money', currency: 'kr' }, { currency: 'currency_malformed' }],
    [{ unit: 'countries', countries: 'SE XX' }, { countries: 'countries_malformed' }],
    [{ unit: 'countries', countries: 'SE SE' }, { countries: 'countries_malformed' }],
    [{ unit: 'goats' }, { unit: 'unknown_choice' }],
    [{ yearFrom: '16' }, { yearFrom: 'date_malformed' }],
    [{ yearFrom: '2016', yearTo: '2015' }, { yearTo: 'years_backward' }],
    [{ yearFrom: '', yearTo: '2015' }, { yearTo: 'years_backward' }],
    [{ sourceUrl: 'javascript:alert(1)' }, { sourceUrl: 'address_malformed' }],
    [{ sourceUrl: 'https://' }, { sourceUrl: 'address_malformed' }],
    [{ sourceDate: '2017-13' }, { sourceDate: 'date_malformed' }],
    [{ reviewDue: '2027-02-30' }, { reviewDue: 'day_malformed' }],
    [{ reviewDue: '' }, { reviewDue: 'missing' }],
    [{ 'statement-nb': 'x'.repeat(301) }, { 'statement-nb': 'too_long' }],
  ])('with %o is refused', (change, errors) => {
    expect(reading(change)).toEqual({ ok: false, errors })
  })

  it('names everything that is wrong at once, and takes only the fields of its kind', () => {
    expect(reading({ key: '', low: 'x', reviewDue: '' })).toMatchObject({
      errors: { key: 'missing', low: 'number_malformed', reviewDue: 'missing' },
    })
    expect(reading({ outOf: '7', currency: 'SEK', countries: 'SE' })).toEqual({
      ok: true,
      value: content,
    })
  })
})

describe('a decimal number', () => {
  it('is read as it is shown, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...locales),
        (whole, hundredths, locale) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`)
          expect(parseDecimal(plainDecimal(value, locale))).toEqual({ ok: true, value })
        },
      ),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})

describe('the form of a question', () => {
  it('asks for the question in every language, and for a way that its figures stand', () => {
    expect(readQuestion(formOf({ slug: 'a b', form: 'pie', 'title-sv': 'Hur?' }))).toEqual({
      ok: false,
      errors: {
        ...{ slug: 'key_malformed', form: 'unknown_choice' },
        ...{ 'title-nb': 'missing', 'title-en': 'missing' },
      },
    })
  })
})
