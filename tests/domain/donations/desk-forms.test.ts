import { describe, expect, it } from 'vitest'
import { readRecordedGift } from '#app/domain/donations/desk/record-form.ts'
import { receivedInstant } from '#app/domain/donations/desk/recorded-gift.ts'
import { typedGiftNumber, typedReceiptNumber } from '#app/domain/donations/desk/typed-number.ts'
import { readFund } from '#app/domain/donations/funds/fund-form.ts'
import { readSuggested } from '#app/domain/donations/suggested-amounts.ts'

const now = new Date('2026-11-22T22:30:00Z')

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const bank = {
  ...{ way: 'bank', amount: '1 500', currency: 'SEK', day: '2026-11-20', locale: 'sv' },
  fundId: '0192f3c4-0000-7000-8000-000000000001',
}
const recording = (change: Record<string, string>) =>
  readRecordedGift(formOf({ ...bank, ...change }), now)

describe('a recorded gift', () => {
  it('is read with nobody known', () => {
    expect(recording({})).toMatchObject({
      value: { amount: 150_000, name: '', email: '', bankReference: '' },
    })
  })

  it('may be larger than a card takes', () => {
    expect(recording({ amount: '2000000' })).toMatchObject({ value: { amount: 200_000_000 } })
  })

  it.each([
    [{ amount: '0' }, { amount: 'amount_zero' }],
    [{ amount: '1.250' }, { amount: 'amount_ambiguous' }],
    [{ day: '2026-11-23' }, { day: 'day_in_future' }],
    [{ day: '2026-02-30' }, { day: 'day_malformed' }],
    [{ day: '1999-12-31' }, { day: 'day_too_early' }],
    [{ way: 'card' }, { way: 'unknown_choice' }],
    [{ email: 'berta@prov.example' }, { name: 'name_for_letter' }],
    [
      { email: 'berta', fundId: 'x' },
      { email: 'email_malformed', fundId: 'unknown_choice' },
    ],
  ])('with %o is refused', (change, errors) => {
    expect(recording(change)).toEqual({ ok: false, errors })
  })

  it('of today came now, and of another day at its noon in Stockholm', () => {
    expect(receivedInstant('2026-11-22', now)).toEqual(now)
    expect(receivedInstant('2026-06-30', now)).toEqual(new Date('2026-06-30T10:00:00Z'))
  })
})

describe('a typed number', () => {
  it('is the gift’s own, or its receipt’s', () => {
    expect(['G-1042', 'g 1042', '1042'].map(typedGiftNumber)).toEqual([42, 42, 42])
    expect(['G-00042', 'G-42', '1000', 'maja'].map(typedGiftNumber)).toEqual(
      Array(4).fill(undefined),
    )
    expect(['G-00042', 'G-1042'].map(typedReceiptNumber)).toEqual([42, undefined])
  })
})

describe('suggested amounts', () => {
  const rows = { SEK: ['100', '250', '500'], NOK: ['100', '250', '500'], EUR: ['10', '25', '50'] }
  const suggested = (change: Partial<Record<keyof typeof rows, string[]>>) =>
    readSuggested(
      formOf(
        Object.fromEntries(
          [
            ...Object.entries({ ...rows, ...change }).map((row) => ['once', ...row] as const),
            ...Object.entries(rows).map((row) => ['monthly', ...row] as const),
          ].flatMap(([rhythm, currency, amounts]) =>
            amounts.map((amount, place) => [`${rhythm}-${currency}-${place}`, amount]),
          ),
        ),
      ),
    )

  it('are read in each currency', () => {
    expect(suggested({})).toMatchObject({
      value: { once: { SEK: [10_000, 25_000, 50_000] }, monthly: { EUR: [1_000, 2_500, 5_000] } },
    })
  })

  it.each([
    [{ SEK: ['100', '250'] }, { 'once-SEK-2': 'too_few' }],
    [{ SEK: ['19.99', '250', '500'] }, { 'once-SEK-0': 'amount_below_floor' }],
    [{ EUR: ['10', '10', '50'] }, { 'once-EUR-1': 'not_ascending' }],
    [{ NOK: ['100', '500', '250'] }, { 'once-NOK-2': 'not_ascending' }],
  ])('%o are refused', (change, errors) => {
    expect(suggested(change)).toEqual({ ok: false, errors })
  })
})

describe('a fund', () => {
  it('says nothing of an amount without a source, in any language', () => {
    const cost = { 'u0-amount': '500', 'u0-currency': 'SEK', 'u0-line-sv': 'en natt' }
    const read = readFund(formOf({ slug: 'nights', ...cost }))
    expect(read).toMatchObject({
      errors: { 'u0-line-en': 'line_missing', 'u0-source-sv': 'source_missing' },
    })
  })

  it('is read as a draft with no more than its address', () => {
    expect(readFund(formOf({ slug: 'nights' }))).toMatchObject({ ok: true, value: { costs: [] } })
    expect(readFund(formOf({ slug: 'Safe nights' }))).toMatchObject({
      errors: { slug: 'slug_malformed' },
    })
  })
})
