import { describe, expect, it } from 'vitest'
import {
  crowdOf,
  isOverBar,
  pagesTooMany,
  type Standing,
  whyNotAdmitted,
  whyOrderNotAdmitted,
} from '#app/domain/payments/card-testing/policy.ts'
import { amountOf, scopeOf } from '#app/domain/payments/card-testing/scope.ts'

type Change = {
  [Part in keyof Standing]?: Standing[Part] extends object
    ? Partial<Standing[Part]>
    : Standing[Part]
}

const standing = ({ mode = 'automatic', stopped = false, ...change }: Change = {}): Standing => ({
  mode,
  stopped,
  address: { open: 0, paid: 0, declines: 0, unpaid: 0, tried: false, ...change.address },
  email: { declines: 0, ...change.email },
  everybody: { open: 0, paid: 0, ...change.everybody },
})

describe('a gift or a plan', () => {
  it.each<[string, Change, string | undefined]>([
    ['of a stranger', {}, undefined],
    ['beside four open pages of her address', { address: { open: 4 } }, undefined],
    ['beside five', { address: { open: 5 } }, 'payments_crowded'],
    [
      'beside two and three refused cards',
      { address: { open: 2, declines: 3 } },
      'payments_crowded',
    ],
    ['beside six where one has been paid', { address: { open: 6, paid: 1 } }, undefined],
    ['beside seven where one has been paid', { address: { open: 7, paid: 1 } }, 'payments_crowded'],
    ['after four refused cards', { address: { declines: 4 } }, undefined],
    ['after five', { address: { declines: 5 } }, 'cards_declined'],
    ['after five where one was paid', { address: { declines: 5, paid: 1 } }, undefined],
    ['after 599 pages in an hour that nobody paid', { address: { unpaid: 599 } }, undefined],
    ['after 600', { address: { unpaid: 600 } }, 'payments_crowded'],
    ['after six refused cards of the same e-mail', { email: { declines: 6 } }, 'cards_declined'],
    ['beside 32 pages of everybody', { everybody: { open: 32 } }, 'payments_crowded'],
    ['beside 32 where four were paid', { everybody: { open: 32, paid: 4 } }, undefined],
    ['while stopped by itself', { stopped: true }, 'payments_stopped'],
    ['while stopped by staff', { mode: 'stopped' }, 'payments_stopped'],
    ['while staff let all through', { mode: 'let_through', stopped: true }, undefined],
    [
      'of a crowd that staff let through',
      { mode: 'let_through', everybody: { open: 500 } },
      undefined,
    ],
    [
      'of a crowded address while staff let all through',
      { mode: 'let_through', address: { open: 5 } },
      'payments_crowded',
    ],
  ])('%s', (_what, change, refusal) => {
    expect(whyNotAdmitted(standing(change))).toBe(refusal)
  })

  it('knows whose pages are too many', () => {
    expect(crowdOf(standing({ address: { open: 5 } }))).toBe('address')
    expect(crowdOf(standing({ everybody: { open: 32 } }))).toBe('everybody')
    expect(crowdOf(standing({ email: { declines: 6 } }))).toBeUndefined()
  })
})

it('so many pages of an address are closed that open ones and refused cards are five together', () => {
  expect(pagesTooMany({ open: 5, declines: 0, paid: 0 })).toBe(0)
  expect(pagesTooMany({ open: 5, declines: 1, paid: 0 })).toBe(1)
  expect(pagesTooMany({ open: 2, declines: 9, paid: 0 })).toBe(2)
  expect(pagesTooMany({ open: 5, declines: 2, paid: 1 })).toBe(0)
})

describe('an order', () => {
  it.each([
    ['after twelve refused cards', { mode: 'automatic', declines: 12 }, undefined],
    ['after thirteen', { mode: 'automatic', declines: 13 }, 'cards_declined'],
    ['while staff have stopped everything', { mode: 'stopped', declines: 0 }, 'payments_stopped'],
  ] as const)('%s', (_what, known, refusal) => {
    expect(whyOrderNotAdmitted(known)).toBe(refusal)
  })
})

it('cards are being tried when a floor and an eighth of what came are refused', () => {
  expect(isOverBar({ declines: 15, paid: 0 }, 'declines')).toBe(false)
  expect(isOverBar({ declines: 16, paid: 7 }, 'declines')).toBe(true)
  expect(isOverBar({ declines: 16, paid: 8 }, 'declines')).toBe(false)
  expect(isOverBar({ declines: 10, paid: 0 }, 'ofOneAmount')).toBe(true)
})

it('a stop is about an amount, or about everything', () => {
  expect(amountOf(scopeOf({ amount: 2_000, currency: 'SEK' }))).toEqual({
    ...{ amount: 2_000, currency: 'SEK' },
  })
  expect(amountOf('all')).toBeUndefined()
})
