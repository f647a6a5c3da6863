import { describe, expect, it } from 'vitest'
import {
  crowdOf,
  isOverBar,
  isOverDeclines,
  type Standing,
  whyNotAdmitted,
} from '#app/domain/payments/card-testing/policy.ts'
import { amountOf, scopeOf } from '#app/domain/payments/card-testing/scope.ts'

type Change = { [Part in keyof Standing]?: Partial<Standing[Part]> }

const standing = (change: Change = {}): Standing => ({
  address: { open: 0, paid: 0, declines: 0, unpaid: 0, ...change.address },
  email: { unpaid: 0, ...change.email },
  form: { made: 0, ...change.form },
  everybody: { open: 0, paid: 0, ...change.everybody },
  stopped: Boolean(change.stopped),
})
const stopped = { ...standing(), stopped: true }

describe('a payment', () => {
  it.each<[string, Change, string | undefined]>([
    ['of a stranger', {}, undefined],
    ['beside four open pages of her address', { address: { open: 4 } }, undefined],
    ['beside five', { address: { open: 5 } }, 'payments_crowded'],
    ['beside six where one has been paid', { address: { open: 6, paid: 1 } }, undefined],
    ['after three refused cards', { address: { declines: 3.5 } }, undefined],
    ['after four', { address: { declines: 4 } }, 'cards_declined'],
    ['after four where four were paid', { address: { declines: 4, paid: 4 } }, undefined],
    ['after twelve pages that nobody paid', { address: { unpaid: 12 } }, 'payments_crowded'],
    ['after six for the same e-mail', { email: { unpaid: 6 } }, 'payments_crowded'],
    ['after eight of the same form', { form: { made: 8 } }, 'payments_crowded'],
    ['beside 32 of everybody', { everybody: { open: 32 } }, 'payments_crowded'],
    ['beside 32 where eight were paid', { everybody: { open: 32, paid: 8 } }, undefined],
  ])('%s', (_what, change, refusal) => {
    expect(whyNotAdmitted(standing(change), 'automatic')).toBe(refusal)
  })

  it('is refused while stopped, by itself or by staff, and let through when staff say so', () => {
    expect(whyNotAdmitted(stopped, 'automatic')).toBe('payments_stopped')
    expect(whyNotAdmitted(standing(), 'stopped')).toBe('payments_stopped')
    expect(whyNotAdmitted(stopped, 'let_through')).toBeUndefined()
  })

  it('keeps to the limits of its address also while staff let everything through', () => {
    const crowded = standing({ address: { open: 5 }, everybody: { open: 500 } })
    expect(whyNotAdmitted(crowded, 'let_through')).toBe('payments_crowded')
    const busy = standing({ everybody: { open: 500 } })
    expect(whyNotAdmitted(busy, 'let_through')).toBeUndefined()
  })

  it('knows whose pages are too many', () => {
    expect(crowdOf(standing({ address: { open: 5 } }), 'automatic')).toBe('address')
    expect(crowdOf(standing({ everybody: { open: 32 } }), 'automatic')).toBe('everybody')
    expect(crowdOf(standing({ email: { unpaid: 6 } }), 'automatic')).toBeUndefined()
  })
})

it('cards are being tried when a floor and an eighth of what came are refused', () => {
  expect(isOverBar({ declines: 7, paid: 0 }, 'everything')).toBe(false)
  expect(isOverBar({ declines: 8, paid: 7 }, 'everything')).toBe(true)
  expect(isOverBar({ declines: 8, paid: 8 }, 'everything')).toBe(false)
  expect(isOverBar({ declines: 6, paid: 0 }, 'oneAmount')).toBe(true)
  expect(isOverDeclines({ declines: 4, paid: 3 })).toBe(true)
})

it('a stop is about an amount, or about everything', () => {
  expect(amountOf(scopeOf({ amount: 2_000, currency: 'SEK' }))).toEqual({
    ...{ amount: 2_000, currency: 'SEK' },
  })
  expect(amountOf('all')).toBeUndefined()
})
