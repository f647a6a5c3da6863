import { describe, expect, it } from 'vitest'
import { methodAsTyped, readDeliveryMethod } from '#app/domain/checkout/delivery-form.ts'
import { type DeliveryMethod, flatMethod } from '#app/domain/checkout/delivery-method.ts'

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const method: DeliveryMethod = {
  slug: 'letter',
  names: { sv: 'Brev', nb: 'Brev', en: 'Letter' },
  ...{ daysMin: 2, daysMax: 4, version: 3 },
  rates: [
    { country: 'NO', maxWeightGrams: 500, amounts: { NOK: 8_900, EUR: 850 } },
    { country: 'SE', maxWeightGrams: 500, amounts: { SEK: 4_950 } },
    { country: 'SE', maxWeightGrams: 2_000, amounts: { SEK: 0 } },
  ],
}
const shown = methodAsTyped(method, 'sv')

describe('the form of a way to send', () => {
  it('shows amounts as people write them and reads back what it shows, nought included', () => {
    expect(shown).toMatchObject({ 'EUR-0': '8,50', 'SEK-1': '49,50', 'SEK-2': '0' })
    const { slug: _slug, version: _version, ...content } = method
    expect(readDeliveryMethod(formOf(shown))).toEqual({ ok: true, value: content })
  })

  it('takes a rate away when its amounts are emptied', () => {
    const read = readDeliveryMethod(formOf({ ...shown, 'SEK-1': ' ' }))
    expect(read.ok && read.value.rates.map((rate) => rate.maxWeightGrams)).toEqual([500, 2_000])
  })

  it.each([
    [{ 'name-nb': '' }, { 'name-nb': 'missing' }],
    [{ daysMin: '−1' }, { daysMin: 'days_malformed' }],
    [{ daysMax: '61' }, { daysMax: 'days_malformed' }],
    [{ daysMin: '9' }, { daysMax: 'days_reversed' }],
    [{ 'weight-0': '0' }, { 'weight-0': 'weight_malformed' }],
    [{ 'weight-0': '30001' }, { 'weight-0': 'weight_malformed' }],
    [{ 'weight-0': '1e3' }, { 'weight-0': 'weight_malformed' }],
    [{ 'country-0': 'US' }, { 'country-0': 'missing' }],
    [{ 'SEK-1': '49,505' }, { 'SEK-1': 'amount_ambiguous' }],
    [{ 'SEK-1': '-1' }, { 'SEK-1': 'amount_malformed' }],
    [{ 'weight-2': '500' }, { 'weight-2': 'rate_repeated' }],
  ])('refuses %j by its field', (change, errors) => {
    expect(readDeliveryMethod(formOf({ ...shown, ...change }))).toEqual({ ok: false, errors })
  })

  it('is told flat, so that history can say which price changed', () => {
    expect(flatMethod(method)).toEqual({
      'name sv': 'Brev',
      'name nb': 'Brev',
      'name en': 'Letter',
      days: '2–4',
      'NO ≤ 500 g': '89.00 NOK, 8.50 EUR',
      'SE ≤ 500 g': '49.50 SEK',
      'SE ≤ 2000 g': '0.00 SEK',
    })
  })
})
