import { describe, expect, it } from 'vitest'
import { type ReportedGift, reckonYear } from '#app/domain/tax/report.ts'
import type { TaxCountry } from '#app/domain/tax/rule.ts'
import { approvals, gift, partyOf, rules } from './world.ts'

const reckon = (gifts: ReportedGift[], country: TaxCountry = 'SE', year = 2026) =>
  reckonYear(gifts, { country, year, rules, approvals })

/** What is reported of each number, by its seal. */
const amounts = (...asked: Parameters<typeof reckon>) =>
  Object.fromEntries(reckon(...asked).lines.map(({ seal, amount }) => [seal, amount]))
const reasons = (...asked: Parameters<typeof reckon>) =>
  reckon(...asked).incomplete.map(({ reason, giver, amount }) => [reason, giver.id, amount])

describe('what Sweden is told of people', () => {
  it('begins at 200 kronor a gift, and at no öre less', () => {
    expect(amounts([gift(19_999)])).toEqual({})
    expect(amounts([gift(20_000)])).toEqual({ a: 200 })
  })

  it('tests each gift by itself, also two of one day', () => {
    expect(amounts([gift(15_000), gift(15_000)])).toEqual({})
    expect(amounts([gift(15_000), gift(20_000), gift(15_000)])).toEqual({ a: 200 })
  })

  it('is the sum of all that pass, whatever others were given: 2 × 1 000 is 2 000', () => {
    expect(amounts([gift(100_000), gift(100_000)])).toEqual({ a: 2_000 })
    expect(amounts([gift(20_000), gift(20_000, { by: 'b' })])).toEqual({ a: 200, b: 200 })
  })

  it('drops the öre of the sum, and of nothing before', () => {
    expect(amounts([gift(20_050), gift(20_050)])).toEqual({ a: 401 })
    expect(amounts([gift(20_099)])).toEqual({ a: 200 })
  })

  it('is of what remains: what has gone back is no gift, nor is the rest when it is too small', () => {
    expect(amounts([gift(0), gift(20_000)])).toEqual({ a: 200 })
    expect(amounts([gift(19_900)])).toEqual({})
  })

  it('is of the days on which the organisation was approved', () => {
    const before = gift(50_000, { day: '2024-02-29' })
    const first = gift(30_000, { day: '2024-03-01' })
    expect(amounts([before, first], 'SE', 2024)).toEqual({ a: 300 })
    expect(amounts([gift(20_000, { day: '2030-01-01' })], 'SE', 2030)).toEqual({})
    expect(reckonYear([gift(20_000)], { country: 'SE', year: 2026, rules, approvals: [] })).toEqual(
      {
        ...{ lines: [], incomplete: [] },
      },
    )
  })

  it('is of the year in which it came', () => {
    const gifts = [gift(20_000, { day: '2025-12-31' }), gift(30_000, { day: '2026-01-01' })]
    expect([amounts(gifts, 'SE', 2025), amounts(gifts)]).toEqual([{ a: 200 }, { a: 300 }])
  })

  it('leaves out who gave without a name, and what nobody knows the giver of', () => {
    const nobody = gift(50_000, { giver: undefined, party: undefined })
    expect(reckon([gift(50_000, { anonymous: true }), nobody])).toEqual({
      lines: [],
      incomplete: [],
    })
  })

  it('adds up what two supporters gave who left the same number', () => {
    const other = gift(30_000, { giver: { id: 'b', name: 'B', supporterId: 'b' } })
    expect(reckon([gift(20_000), other]).lines).toMatchObject([
      { seal: 'a', amount: 500, gifts: 2 },
    ])
  })

  it('lists what is not complete beside the file: no number, too young, another money', () => {
    const without = { party: undefined }
    const gifts = [
      gift(20_000, { ...without, by: 'b' }),
      gift(30_000, { ...without, by: 'b' }),
      gift(19_999, { ...without, by: 'c' }),
      gift(20_000, { by: 'd', party: partyOf('d', { adultFrom: 2027 }) }),
      gift(20_000, { by: 'e', party: partyOf('e', { adultFrom: 2026 }) }),
      gift(20_000, { by: 'f', currency: 'EUR' }),
      // In another money and without a number nobody counts on being reported.
      gift(20_000, { ...without, by: 'g', currency: 'NOK' }),
      gift(20_000, { by: 'h', party: partyOf('h', { country: 'NO', kind: 'fodselsnummer' }) }),
    ]
    expect(amounts(gifts)).toEqual({ e: 200 })
    expect(reasons(gifts)).toEqual([
      ['number_missing', 'b', 50_000],
      ['under_age', 'd', 20_000],
      ['currency', 'f', 20_000],
      ['number_foreign', 'h', 20_000],
    ])
    expect(reckon(gifts).incomplete[0]?.gifts).toHaveLength(2)
  })
})

describe('whom Sweden wants a name and an address of', () => {
  it('is listed beside the file: a coordination number alone is refused', () => {
    const gifts = [
      gift(20_000, { party: partyOf('a', { kind: 'samordningsnummer' }) }),
      gift(20_000, { by: 'b' }),
    ]
    expect(amounts(gifts)).toEqual({ b: 200 })
    expect(reasons(gifts)).toEqual([['address_missing', 'a', 20_000]])
    const party = partyOf('a', { kind: 'samordningsnummer', hasAddress: true })
    expect(amounts([gift(20_000, { party })])).toEqual({ a: 200 })
  })
})

describe('what Sweden is told of companies', () => {
  const company = (amount: number, change: Partial<ReportedGift> = {}) =>
    gift(amount, {
      ...{ by: 'o', isCompany: true },
      ...{ party: partyOf('o', { kind: 'organisation', adultFrom: 0 }), ...change },
    })

  it('begins at 2 000 kronor a gift', () => {
    expect(amounts([company(199_900)])).toEqual({})
    expect(amounts([company(200_000)])).toEqual({ o: 2_000 })
    expect(amounts([company(150_000), company(150_000)])).toEqual({})
  })

  it('begins with the first of January 2026', () => {
    expect(amounts([company(500_000, { day: '2025-12-31' })], 'SE', 2025)).toEqual({})
    expect(amounts([company(500_000, { day: '2026-01-01' })])).toEqual({ o: 5_000 })
  })

  it('asks for its number', () => {
    expect(reasons([company(200_000, { party: undefined })])).toEqual([
      ['company_number_missing', 'o', 200_000],
    ])
  })

  it('says nothing of a partnership, which has no relief', () => {
    const gifts = [company(500_000, { isPartnership: true })]
    expect(amounts(gifts)).toEqual({})
    expect(reasons(gifts)).toEqual([['partnership', 'o', 500_000]])
  })
})

describe('what Norway is told', () => {
  const nok = (amount: number, change: Partial<ReportedGift> = {}) =>
    gift(amount, {
      ...{ currency: 'NOK' as const },
      ...{ party: partyOf('a', { country: 'NO', kind: 'fodselsnummer' }), ...change },
    })

  it('begins at 500 kroner in the year', () => {
    expect(amounts([nok(49_900)], 'NO')).toEqual({})
    expect(amounts([nok(49_999)], 'NO')).toEqual({})
    expect(amounts([nok(50_000)], 'NO')).toEqual({ a: 500 })
  })

  it('adds up first: 250 and 250 are 500', () => {
    expect(amounts([nok(25_000), nok(25_000)], 'NO')).toEqual({ a: 500 })
  })

  it('asks for a number from that sum on', () => {
    const without = { party: undefined }
    expect(reasons([nok(25_000, without), nok(25_000, without)], 'NO')).toEqual([
      ['number_missing', 'a', 50_000],
    ])
    expect(reasons([nok(49_900, without)], 'NO')).toEqual([])
  })
})
