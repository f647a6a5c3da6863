import { expect, test } from 'vitest'
import { monthsAfter } from '#tests/standins/stripe/plans/period.ts'

const at = (text: string) => Date.parse(text) / 1000

test.each([
  ['2027-01-31T12:00:00Z', 1, '2027-02-28T12:00:00Z'],
  ['2027-01-31T12:00:00Z', 2, '2027-03-31T12:00:00Z'],
  ['2027-11-30T23:59:59Z', 3, '2028-02-29T23:59:59Z'],
  ['2027-12-15T00:00:00Z', 1, '2028-01-15T00:00:00Z'],
  ['2027-12-15T00:00:00Z', 0, '2027-12-15T00:00:00Z'],
])('%s and %i months is %s', (from, months, then) => {
  expect(monthsAfter(at(from), months)).toBe(at(then))
})
