import { describe, expect, it } from 'vitest'
import { giftNumber, leastGift } from '#app/domain/donations/donation.ts'
import { fundName } from '#app/domain/donations/fund-name.ts'
import { fundPage } from '#app/domain/donations/fund-view.ts'
import { asOffered, typedGift } from '#app/domain/donations/gift-form.ts'
import { currencies } from '#app/values/money.ts'
import { type Change, formOf, good, read, suggested } from './filled-form.ts'

const amountOf = (change: Change) => {
  const outcome = read(change)
  return outcome.ok ? outcome.value.amount : outcome.errors
}

describe('the giving form', () => {
  it('is read', () => {
    const { ownAmount, ...gift } = good
    expect(read({})).toEqual({ ok: true, value: { ...gift, amount: 25_000 } })
  })

  it('takes an amount of one’s own, chosen or only typed', () => {
    expect(amountOf({ amount: 'own', ownAmount: '1 250,50' })).toBe(125_050)
    expect(amountOf({ amount: undefined, ownAmount: '75' })).toBe(7_500)
    expect(amountOf({ amount: '', ownAmount: '75' })).toBe(7_500)
  })

  it('asks when one amount is chosen and another typed: neither is dropped unsaid', () => {
    expect(amountOf({ amount: '10000', ownAmount: '75' })).toEqual({ ownAmount: 'two_amounts' })
    expect(amountOf({ amount: '10000', ownAmount: '1' })).toEqual({ ownAmount: 'two_amounts' })
    expect(amountOf({ amount: '10000', ownAmount: 'x' })).toEqual({ ownAmount: 'amount_malformed' })
    expect(amountOf({ amount: '10000', ownAmount: '100,00' })).toBe(10_000)
  })

  it('shows a gift that was started by the choice that was offered, where it was', () => {
    const started = { amount: 'own', ownAmount: '250', name: 'Greta' }
    const chosen = { amount: '25000', ownAmount: '', name: 'Greta' }
    expect(asOffered(started, suggested)).toEqual(chosen)
    expect(asOffered({ ...started, ownAmount: '75.50' }, suggested)).toEqual({
      ...started,
      ownAmount: '75.50',
    })
    expect(asOffered({}, suggested)).toEqual({})
  })

  it.each([
    [{ amount: undefined }, { amount: 'missing' }],
    [{ amount: '12345' }, { amount: 'unknown_choice' }],
    [{ amount: '25000.0' }, { amount: 'unknown_choice' }],
    [{ amount: ['10000', '25000'] }, { amount: 'repeated' }],
    [{ amount: 'own' }, { ownAmount: 'amount_missing' }],
    [{ amount: 'own', ownAmount: 'lots' }, { ownAmount: 'amount_malformed' }],
    [{ amount: 'own', ownAmount: '1.250,50' }, { ownAmount: 'amount_ambiguous' }],
    [{ amount: 'own', ownAmount: '19,99' }, { ownAmount: 'amount_below_floor' }],
    [{ amount: 'own', ownAmount: '0' }, { ownAmount: 'amount_below_floor' }],
    [{ amount: 'own', ownAmount: '-50' }, { ownAmount: 'amount_malformed' }],
    [{ amount: 'own', ownAmount: '1000000' }, { ownAmount: 'amount_too_large' }],
    [{ amount: 'own', ownAmount: ['50', '60'] }, { ownAmount: 'repeated' }],
    [{ amount: 'own', ownAmount: '9'.repeat(31) }, { ownAmount: 'too_long' }],
    [{ rhythm: undefined }, { rhythm: 'missing' }],
    [{ rhythm: 'yearly' }, { rhythm: 'unknown_choice' }],
    [{ rhythm: 'monthly' }, { monthlyAmount: 'missing' }],
    [{ rhythm: 'monthly', monthlyAmount: '25000' }, { monthlyAmount: 'unknown_choice' }],
    [{ coverCost: ['yes', 'yes'] }, { coverCost: 'repeated' }],
    [
      { amount: 'own', ownAmount: '999999,99', coverCost: 'yes' },
      { ownAmount: 'amount_too_large' },
    ],
    [{ currency: 'DKK' }, { currency: 'unknown_choice' }],
    [{ currency: 'x'.repeat(21) }, { currency: 'unknown_choice' }],
    [{ currency: undefined }, { currency: 'missing' }],
    [{ fund: '' }, { fund: 'missing' }],
    [{ fund: 'x'.repeat(81) }, { fund: 'too_long' }],
    [{ name: '' }, { name: 'missing' }],
    [{ name: 'x'.repeat(101) }, { name: 'too_long' }],
    [{ name: 'a\u0000b' }, { name: 'malformed' }],
    [{ email: '' }, { email: 'missing' }],
    [{ email: 'greta' }, { email: 'email_malformed' }],
    [{ email: 'a@b.se\nBcc: c@d.se' }, { email: 'email_malformed' }],
    [{ form: '' }, { form: 'form_stale' }],
    [{ form: 'x'.repeat(401) }, { form: 'form_stale' }],
  ])('%j is refused: %j', (change, errors) => {
    expect(read(change)).toEqual({ ok: false, errors })
  })

  it('names every field that is wrong at once', () => {
    const nothing = Object.fromEntries(Object.keys(good).map((name) => [name, undefined]))
    expect(read(nothing)).toEqual({
      ok: false,
      errors: {
        ...{ amount: 'missing', currency: 'missing', rhythm: 'missing', fund: 'missing' },
        ...{ name: 'missing', email: 'missing', form: 'form_stale' },
      },
    })
  })

  it('holds an own amount against the least gift of its currency', () => {
    for (const currency of currencies) {
      const least = leastGift[currency]
      const typed = (amount: number) => (amount / 100).toFixed(2)
      const own = { amount: 'own', currency }
      expect(amountOf({ ...own, ownAmount: typed(least) })).toBe(least)
      expect(amountOf({ ...own, ownAmount: typed(least - 1) })).toEqual({
        ownAmount: 'amount_below_floor',
      })
    }
  })

  it('shows what was typed again, whatever it was', () => {
    expect(typedGift(formOf({ name: ' <b> ', amount: 'x' }))).toMatchObject({
      ...good,
      name: ' <b> ',
      amount: 'x',
    })
  })
})

describe('a fund', () => {
  const row = { slug: 'safe', name: 'Safe', summary: '', text: '', surplus: '', open: true }

  it('shows its progress, which may pass its goal, and none without a goal', () => {
    expect(fundPage({ ...row, goal: 10_000, given: 12_500n })).toMatchObject({
      ...{ goal: { amount: 10_000, currency: 'SEK' }, given: { amount: 12_500 }, progress: 1.25 },
    })
    expect(fundPage({ ...row, goal: null, given: 5n })).toMatchObject({
      goal: undefined,
      progress: undefined,
    })
  })

  it('is named in the reader’s language, else in the first it has, else by its address', () => {
    const texts = [
      { locale: 'en', name: 'Safe' },
      { locale: 'sv', name: 'Trygg' },
    ] as const
    expect(fundName({ slug: 'safe', texts }, 'sv')).toBe('Trygg')
    expect(fundName({ slug: 'safe', texts }, 'nb')).toBe('Safe')
    expect(fundName({ slug: 'safe', texts: [] }, 'nb')).toBe('safe')
    expect(giftNumber(17)).toBe('G-1017')
  })
})
