import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canCompare,
  endsOf,
  type Figure,
  figureBounds,
  lineOf,
  spansOf,
} from '#app/values/figure.ts'

const count = (low: number, more: Partial<Figure> = {}): Figure => ({
  ...{ unit: 'count', bound: 'exact', low, countries: [] },
  ...more,
})
const percent = (low: number, more: Partial<Figure> = {}) =>
  count(low, { unit: 'percent', ...more })
const share = (low: number, outOf: number, more: Partial<Figure> = {}) =>
  count(low, { unit: 'share', outOf, ...more })

describe('figures beside each other', () => {
  it('are of the same line: a share is a percentage in other words', () => {
    expect(canCompare([percent(12), share(3, 4)])).toBe(true)
    expect(canCompare([count(1), percent(1)])).toBe(false)
    expect(canCompare([count(1)])).toBe(false)
    const money = (currency: string) => count(1, { unit: 'money', currency })
    expect(canCompare([money('USD'), money('USD')])).toBe(true)
    expect(canCompare([money('USD'), money('SEK')])).toBe(false)
    const countries = count(0, { unit: 'countries', countries: ['SE'] })
    expect(canCompare([countries, countries])).toBe(false)
    expect(lineOf(countries)).toBeUndefined()
  })

  it('of a whole are drawn on a hundred, others on the largest', () => {
    expect(spansOf([percent(12), share(3, 4)]).map(({ to }) => to)).toEqual([0.12, 0.75])
    expect(spansOf([count(100), count(42), count(8)]).map(({ to }) => to)).toEqual([1, 0.42, 0.08])
  })

  it('are ranges where they are ranges, and open where only one end is known', () => {
    expect(spansOf([count(80, { high: 100 }), count(20, { high: 30 })])).toEqual([
      { from: 0.8, to: 1, open: 'none' },
      { from: 0.2, to: 0.3, open: 'none' },
    ])
    const bounds = [percent(90, { bound: 'over' }), share(1, 4, { bound: 'under' })]
    expect(spansOf(bounds)).toEqual([
      { from: 0, to: 0.9, open: 'beyond' },
      { from: 0, to: 0.25, open: 'within' },
    ])
  })

  it('that are all nought draw nothing, and divide by nothing', () => {
    expect(spansOf([count(0), count(0)]).map(({ to }) => to)).toEqual([0, 0])
  })
})

const anyCount = fc
  .record({
    low: fc.double({ min: 0, max: 1e12, noNaN: true }),
    more: fc.option(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { nil: undefined }),
    bound: fc.constantFrom(...figureBounds),
  })
  .map(({ low, more, bound }) =>
    count(low, { bound, high: more === undefined ? undefined : low + more }),
  )
const anyPart = fc
  .record({
    outOf: fc.integer({ min: 2, max: 1000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .chain(({ outOf, share: part }) =>
    fc.constantFrom(share(Math.floor(part * outOf), outOf), percent(part * 100)),
  )

describe('any figures', () => {
  it('are drawn within their line, no range backward, and in the order of their values', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(anyCount, { minLength: 1, maxLength: 8 }),
          fc.array(anyPart, { minLength: 1, maxLength: 8 }),
        ),
        (figures) => {
          const spans = spansOf(figures)
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(1 + 1e-9)
          }
          const drawn = figures
            .map((figure, at) => ({ value: endsOf(figure).high, to: spans[at]?.to ?? -1 }))
            .sort((a, b) => a.value - b.value)
            .map(({ to }) => to)
          expect(drawn).toEqual([...drawn].sort((a, b) => a - b))
        },
      ),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})
