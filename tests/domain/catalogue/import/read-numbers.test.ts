import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readGrams,
  readPosition,
  readPrice,
  readQuantity,
} from '#app/domain/catalogue/import/read-numbers.ts'

describe('a price', () => {
  it.each([
    ['69.99', 6999],
    ['85', 8500],
    ['55', 5500],
    ['42.9', 4290],
    ['0.01', 1],
    ['1299.50', 129_950],
    ['007.00', 700],
    ['999999.99', 99_999_999],
  ])('is exact minor units: %s', (text, amount) => {
    expect(readPrice(text)).toEqual({ ok: true, value: amount })
  })

  it('keeps every minor unit there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (minor) => {
        const cents = String(minor % 100).padStart(2, '0')
        expect(readPrice(`${Math.floor(minor / 100)}.${cents}`)).toEqual({ ok: true, value: minor })
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['', 'price_missing'],
    ['1e3', 'price_malformed'],
    ['1E309', 'price_malformed'],
    ['free', 'price_malformed'],
    ['$42.99', 'price_malformed'],
    ['1 299', 'price_malformed'],
    ['42.', 'price_malformed'],
    ['.99', 'price_malformed'],
    ['0x1f', 'price_malformed'],
    ['٤٢', 'price_malformed'],
    ['NaN', 'price_malformed'],
    ['12,99', 'price_comma'],
    ['1,299.00', 'price_comma'],
    ['1.299,00', 'price_comma'],
    ['12.999', 'price_decimals'],
    ['-5', 'price_negative'],
    ['-5.00', 'price_negative'],
    ['0', 'price_zero'],
    ['0.00', 'price_zero'],
    ['1000000', 'price_too_large'],
    ['99999999999999999999', 'price_too_large'],
  ])('is refused rather than guessed: %j', (text, refusal) => {
    expect(readPrice(text)).toEqual({ ok: false, refusal })
  })
})

describe('a quantity', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['12', 12],
    ['999999', 999_999],
  ])('is whole units: %j', (text, value) => {
    expect(readQuantity(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['-1', 'quantity_negative'],
    ['1.5', 'quantity_malformed'],
    ['2 st', 'quantity_malformed'],
    ['1e309', 'quantity_malformed'],
    ['1000000', 'quantity_too_large'],
  ])('is refused: %j', (text, refusal) => {
    expect(readQuantity(text)).toEqual({ ok: false, refusal })
  })
})

describe('a weight', () => {
  it.each([
    ['', 0],
    ['28', 28],
    ['28.0', 28],
    ['28.35', 29],
  ])('is whole grams, never too few: %j', (text, value) => {
    expect(readGrams(text)).toEqual({ ok: true, value })
  })

  it.each(['-1', 'heavy', '1,5', '12345678'])('is refused: %j', (text) => {
    expect(readGrams(text)).toEqual({ ok: false, refusal: 'grams_malformed' })
  })
})

describe('a position', () => {
  it.each(['0', '-1', '1.5', 'first', '1000'])('is refused: %j', (text) => {
    expect(readPosition(text)).toEqual({ ok: false, refusal: 'position_malformed' })
  })
})
