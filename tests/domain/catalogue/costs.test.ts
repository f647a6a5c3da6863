import { describe, expect, it } from 'vitest'
import { type AskedPrice, readCosts, shortBy } from '#app/domain/catalogue/costs/cost.ts'
import { partsOf } from '#app/domain/catalogue/price-parts.ts'

const price: AskedPrice = {
  ...{ currency: 'SEK', amount: 50_000, labels: [], priceIds: ['p'], since: new Date(0) },
  ...{ parts: undefined, lapsed: false },
}
const names = ['material', 'designer', 'workshop', 'programme', 'vat'] as const
const formOf = (...amounts: string[]): FormData => {
  const form = new FormData()
  for (const [at, name] of names.entries()) form.set(`SEK-50000-${name}`, amounts[at] ?? '')
  return form
}

describe('the costs of a price', () => {
  it('are read when they sum to it', () => {
    expect(readCosts(formOf('100', '200,50', '50', '49,50', '100'), [price])).toEqual({
      ok: true,
      value: [
        {
          ...{ priceIds: ['p'], key: 'SEK-50000' },
          parts: {
            ...{ material: 10_000, designer: 20_050, workshop: 5_000, programme: 4_950 },
            vat: 10_000,
          },
        },
      ],
    })
  })

  it('are none when nothing is typed, or what is recorded already', () => {
    expect(readCosts(formOf(), [price])).toEqual({ ok: true, value: [] })
    const parts = { material: 50_000, designer: 0, workshop: 0, programme: 0, vat: 0 }
    const form = formOf('500', '0', '0', '0', '0')
    expect(readCosts(form, [{ ...price, parts }])).toEqual({ ok: true, value: [] })
  })

  it.each([
    [['100', '200', '50', '49', '100'], { 'SEK-50000-programme': 'parts_do_not_sum' }],
    [['500', '', '', '', ''], expect.objectContaining({ 'SEK-50000-vat': 'parts_incomplete' })],
    [['1e3', '0', '0', '0', '0'], { 'SEK-50000-material': 'amount_malformed' }],
  ])('typed as %o are refused', (amounts, errors) => {
    expect(readCosts(formOf(...amounts), [price])).toEqual({ ok: false, errors })
  })

  it('of a price that is not asked any more are told of, and not lost in silence', () => {
    expect(readCosts(formOf('500', '0', '0', '0', '0'), [])).toEqual({
      ...{ ok: false, errors: {}, changed: true },
    })
  })

  it('say by how much they lack of the price', () => {
    const typed = Object.fromEntries(formOf('100', '200', '50', '49', '100')) as Record<
      string,
      string
    >
    expect(shortBy(price, typed)).toBe(100)
  })
})

describe('what readers see of it', () => {
  const parts = { material: 400, designer: 300, workshop: 100, programme: 100, vat: 100 }
  const variant = (value: string, amount: number | null, of: typeof parts | null) => ({
    ...{ options: [{ name: 'Size', value }], amount, parts: of },
  })

  it('is one picture where every version costs the same, and one each where they differ', () => {
    const same = partsOf([variant('S', 1_000, parts), variant('L', 1_000, parts)], 'SEK')
    expect(same).toMatchObject([{ label: undefined, parts: { vat: { amount: 100 } } }])
    const dearer = { ...parts, material: 600 }
    const both = partsOf([variant('S', 1_000, parts), variant('L', 1_200, dearer)], 'SEK')
    expect(both.map(({ label }) => label)).toEqual(['S', 'L'])
  })

  it('is nothing of a price without costs of its own', () => {
    expect(partsOf([variant('S', 1_100, null)], 'SEK')).toEqual([])
    const half = partsOf([variant('S', 1_000, parts), variant('L', 1_100, null)], 'SEK')
    expect(half.map(({ label }) => label)).toEqual(['S'])
  })
})
