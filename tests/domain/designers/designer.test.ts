import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from '#app/domain/designers/designer.ts'
import {
  readAliasChange,
  readDesigner,
  readPortraitWords,
} from '#app/domain/designers/designer-form.ts'
import { readPayment } from '#app/domain/designers/payments/payment-form.ts'
import { balancesOf } from '#app/domain/ledger/designer-ledger.ts'
import { sharesOf, wentBack } from '#app/domain/orders/share.ts'

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('an alias', () => {
  it.each([
    ['Flinta', 'flinta'],
    ['Ålva Strand', 'alva-strand'],
    ['Sølv & Ære', 'solv-aere'],
    ['  — ', ''],
    ['Łucja 2', 'lucja-2'],
    ['星', ''],
  ])('%s makes the address %s', (alias, slug) => {
    expect(slugOf(alias)).toBe(slug)
  })

  it('always makes an address that the database takes, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (alias) =>
        /^$|^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(alias)),
      ),
    )
  })

  it('is asked for of a new designer, and its old address is chosen by somebody', () => {
    expect(readDesigner(formOf({}), { isNew: true })).toEqual({
      ...{ ok: false, errors: { alias: 'missing' } },
    })
    expect(readDesigner(formOf({ 'text-sv': ' Löder. ' }), { isNew: false })).toEqual({
      ok: true,
      value: { alias: undefined, texts: { sv: 'Löder.', nb: '', en: '' } },
    })
    expect(readAliasChange(formOf({ alias: '!!' }))).toEqual({
      ...{ ok: false, errors: { alias: 'alias_malformed', old: 'unknown_choice' } },
    })
    const changed = readAliasChange(formOf({ alias: 'Malva', old: 'leads_on' }))
    expect(changed).toEqual({ ok: true, value: { alias: 'Malva', old: 'leads_on' } })
  })
})

it('an uploaded portrait is confirmed to be a drawing, with who drew it and what it shows in every language', () => {
  expect(readPortraitWords({})).toEqual({
    ok: false,
    errors: {
      ...{ isDrawing: 'not_confirmed', drawnBy: 'missing' },
      ...{ 'alt-sv': 'missing', 'alt-nb': 'missing', 'alt-en': 'missing' },
    },
  })
  const alts = { 'alt-sv': 'En fågel.', 'alt-nb': 'En fugl.', 'alt-en': 'A bird.' }
  const read = readPortraitWords({ isDrawing: 'yes', drawnBy: 'Verkstaden', ...alts })
  expect(read).toMatchObject({ ok: true, value: { drawnBy: 'Verkstaden' } })
})

describe('a payment', () => {
  const now = new Date('2026-11-27T12:00:00Z')
  const typed = { amount: '1 250,50', currency: 'SEK', way: 'bank', day: '2026-11-27' }

  it('is read with its number in the accounts', () => {
    expect(readPayment(formOf({ ...typed, noteNumber: ' a 214 ' }), now)).toEqual({
      ok: true,
      value: {
        ...{ amount: 125_050, currency: 'SEK', way: 'bank', day: '2026-11-27' },
        noteNumber: 'A214',
      },
    })
  })

  it.each([
    [{ amount: '0' }, { amount: 'amount_zero' }],
    [{ amount: '1.250' }, { amount: 'amount_ambiguous' }],
    [{ currency: 'USD' }, { currency: 'unknown_choice' }],
    [{ way: 'card' }, { way: 'unknown_choice' }],
    [{ day: '2026-11-28' }, { day: 'day_in_future' }],
    [{ day: '27/11' }, { day: 'day_malformed' }],
    [{ noteNumber: 'Anna' }, { noteNumber: 'number_malformed' }],
    [{ noteNumber: 'Maria 2' }, { noteNumber: 'number_malformed' }],
  ])('typed as %o is refused', (change, errors) => {
    const form = formOf({ ...typed, noteNumber: 'A214', ...change })
    expect(readPayment(form, now)).toEqual({ ok: false, errors })
  })
})

it('a balance is what was earned, less what went back and what was paid; a payment taken back is none', () => {
  const row = (kind: string, amount: number) => ({
    ...{ currency: 'SEK' as const, kind, amount: BigInt(amount) },
  })
  const rows = [
    ...[row('share', 900), row('share-return', -300)],
    ...[row('designer-payment', -250), row('designer-payment-back', 250)],
  ]
  expect(balancesOf(rows)).toEqual([
    { currency: 'SEK', earned: 900, returned: 300, paid: 0, balance: 600 },
  ])
})

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 9 }),
  designerId: fc.constantFrom('a', 'b', null),
  amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
})
const lines = fc.array(line, { maxLength: 6 }).map((all) =>
  all.map(({ amount, ...one }, position) => ({
    ...{ ...one, position },
    designerAmount: one.designerId === null ? null : amount,
  })),
)
const total = (shares: { amount: number }[]) => shares.reduce((sum, { amount }) => sum + amount, 0)

it('however an order goes back piece by piece, what is taken back sums to what was earned, to the öre', () => {
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.nat(9)), (sold, chance) => {
      const left = new Map(sold.map(({ position, quantity }) => [position, quantity]))
      let back = 0
      for (let turn = 0; turn < 200 && [...left.values()].some((n) => n > 0); turn += 1) {
        const part = [...left].map(([position, n]) => ({
          position,
          quantity: turn > 150 ? n : Math.min(n, Number(chance.next().value)),
        }))
        for (const { position, quantity } of part)
          left.set(position, (left.get(position) ?? 0) - quantity)
        back += total(sharesOf(wentBack(sold, part)))
      }
      expect(back).toBe(total(sharesOf(sold)))
    }),
  )
})
