import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCurrency, money, parseAmount, sumMoney, vatWithin } from '#app/values/money.ts'

const read = (text: string) => {
  const outcome = parseAmount(text)
  return outcome.ok ? outcome.value : outcome.refusal
}

describe('an amount that somebody types', () => {
  it.each([
    ['1250', 125_000],
    ['1 250', 125_000],
    ['1\u00a0250', 125_000],
    ['1\u202f250', 125_000],
    ['1250,50', 125_050],
    ['1250.50', 125_050],
    ['1 250,50', 125_050],
    ['1 250 000', 'amount_too_large'],
    ['999 999,99', 99_999_999],
    ['1000000', 'amount_too_large'],
    ['0,5', 50],
    ['0.05', 5],
    ['  20  ', 2_000],
    ['0', 0],
    ['007', 700],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['', ' ', '\u00a0'])('%j is missing', (text) => {
    expect(read(text)).toBe('amount_missing')
  })

  it.each([
    ...['1  250', '12 50', '1 25', '1 2500', '1250,', ',50', '1 250,500', '1.25.0', '1250.500'],
    ...['1e15', '1e3', '0x10', '-5', '+5', '\u22125', '١٢٣', '１２３', '5 kr', 'SEK 5', '5,0,0'],
    ...['Infinity', 'NaN', "1'250", '1\t250', '1\n250', '12½', '1_000', '5.'],
  ])('%j is refused rather than guessed', (text) => {
    expect(read(text)).toBe('amount_malformed')
  })

  it.each([
    ...['1.250', '1,250', '12.345', '12,345', '1.250,50', '1,250.50', '12.345,6', '1,250,000'],
    ...['20,001', '1.250.000,00'],
  ])('%j could be two amounts, and is asked about', (text) => {
    expect(read(text)).toBe('amount_ambiguous')
  })

  it('of very many digits is too large, and answered at once', () => {
    expect(read('9'.repeat(13))).toBe('amount_too_large')
    expect(read('1'.repeat(1_000_000))).toBe('amount_too_large')
    expect(read(`${'1 234'.repeat(100_000)}x`)).toBe('amount_malformed')
  })

  it('is read as it was written, for every amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(',', '.'),
        (minor, sign) => {
          const cents = String(minor % 100).padStart(2, '0')
          expect(read(`${Math.floor(minor / 100)}${sign}${cents}`)).toBe(minor)
        },
      ),
    )
  })
})

describe('VAT within an amount', () => {
  it.each([
    [24_900, 2_500, 4_980],
    [2_490, 2_550, 506],
    [10_000, 0, 0],
    [0, 2_500, 0],
    [1, 2_500, 0],
    [2, 2_500, 0],
    [3, 2_500, 1],
    [99_999_999, 2_500, 20_000_000],
    [10_600, 600, 600],
    [11_200, 1_200, 1_200],
  ])('of %i at %i hundredths of a percent is %i', (gross, rate, vat) => {
    expect(vatWithin(gross, rate)).toBe(vat)
  })

  it('is rounded half up', () => {
    // 100 % VAT puts half of the gross into the tax: 0.5 goes up.
    expect(vatWithin(1, 10_000)).toBe(1)
    expect(vatWithin(3, 10_000)).toBe(2)
  })

  it('is a whole part of the gross, within half a unit of the exact one', () => {
    const gross = fc.integer({ min: 0, max: 99_999_999 })
    const rate = fc.integer({ min: 0, max: 5_000 })
    fc.assert(
      fc.property(gross, rate, (amount, rateBp) => {
        const vat = vatWithin(amount, rateBp)
        expect(Number.isSafeInteger(vat)).toBe(true)
        expect(vat).toBeGreaterThanOrEqual(0)
        expect(vat).toBeLessThanOrEqual(amount)
        expect(Math.abs(vat - (amount * rateBp) / (10_000 + rateBp))).toBeLessThanOrEqual(
          0.5 + 1e-6,
        )
      }),
    )
  })

  it('never falls when the amount rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (amount) => {
        expect(vatWithin(amount + 1, 2_500)).toBeGreaterThanOrEqual(vatWithin(amount, 2_500))
      }),
    )
  })
})

describe('money', () => {
  it('is whole minor units, or a bug', () => {
    expect(money(12_345, 'SEK')).toEqual({ amount: 12_345, currency: 'SEK' })
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => money(amount, 'SEK')).toThrow(RangeError)
    }
  })

  it('is added within one currency only', () => {
    expect(sumMoney([money(1, 'EUR'), money(2, 'EUR')], 'EUR')).toEqual(money(3, 'EUR'))
    expect(sumMoney([], 'NOK')).toEqual(money(0, 'NOK'))
    expect(() => sumMoney([money(1, 'EUR'), money(1, 'SEK')], 'EUR')).toThrow(RangeError)
  })

  it('knows its three currencies by their codes', () => {
    expect(['SEK', 'NOK', 'EUR'].every(isCurrency)).toBe(true)
    expect(['sek', 'DKK', '', undefined, null, 'toString'].some(isCurrency)).toBe(false)
  })
})
