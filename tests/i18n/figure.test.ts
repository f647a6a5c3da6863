import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFigure } from '#app/i18n/figure.ts'
import { locales } from '#app/i18n/locale.ts'
import { type Figure, figureBounds } from '#app/values/figure.ts'

const figure = (change: Partial<Figure>): Figure => ({
  ...{ unit: 'count', bound: 'exact', countries: [] },
  ...change,
})
const inAll = (change: Partial<Figure>) =>
  locales.map((locale) => formatFigure(figure(change), locale).replace(/[\u00a0\u202f]/g, '_'))

describe('a figure in words', () => {
  it.each<[Partial<Figure>, string[]]>([
    [{ low: 150 }, ['150', '150', '150']],
    [
      { low: 1_200_000, bound: 'about' },
      ['omkring 1,2_miljoner', 'omkring 1,2_millioner', 'about 1.2_million'],
    ],
    [{ low: 1_000_000, bound: 'over' }, ['över 1_miljon', 'over 1_million', 'over 1_million']],
    [
      { unit: 'money', currency: 'USD', low: 31.6e9, bound: 'about' },
      ['omkring 31,6_miljarder_USD', 'omkring 31,6_milliarder_USD', 'about 31.6_billion_USD'],
    ],
    [{ low: 80_000, high: 100_000 }, ['80_000–100_000', '80_000–100_000', '80,000–100,000']],
    [{ unit: 'percent', low: 60, high: 80 }, ['60–80_%', '60–80_%', '60%_–_80%']],
    [{ unit: 'percent', low: 80, bound: 'about' }, ['omkring 80_%', 'omkring 80_%', 'about 80%']],
    [
      { unit: 'share', low: 1, outOf: 4, bound: 'under' },
      ['färre än 1_av_4', 'færre enn 1_av_4', 'fewer than 1_in_4'],
    ],
    [{ unit: 'share', low: 3, outOf: 4 }, ['3_av_4', '3_av_4', '3_in_4']],
    [{ unit: 'times', low: 10, high: 40 }, ['10–40_gånger', '10–40_ganger', '10–40_times']],
    [
      { unit: 'countries', countries: ['RO', 'BG', 'NG'] },
      [
        'Rumänien, Bulgarien och Nigeria',
        'Romania, Bulgaria og Nigeria',
        'Romania, Bulgaria and Nigeria',
      ],
    ],
  ])('%o', (change, said) => {
    expect(inAll(change)).toEqual(said)
  })

  it('has every digit that its source gives, up to four, in every language', () => {
    const any = fc.record({
      low: fc.integer({ min: 1, max: 9999 }),
      tens: fc.integer({ min: 0, max: 8 }),
      bound: fc.constantFrom(...figureBounds),
      locale: fc.constantFrom(...locales),
    })
    fc.assert(
      fc.property(any, ({ low, tens, bound, locale }) => {
        const digits = formatFigure(figure({ low: low * 10 ** tens, bound }), locale).replace(
          /\D/g,
          '',
        )
        expect(digits.replace(/0+$/, '')).toBe(String(low).replace(/0+$/, ''))
      }),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})
