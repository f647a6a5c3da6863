import { describe, expect, it } from 'vitest'
import { readCount } from '#app/domain/catalogue/sheet/stock-count.ts'
import { newId } from '#app/values/id.ts'

const variantId = newId()

describe('stock counted by hand', () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries({
      variant: variantId,
      quantity: '3',
      cause: 'received',
      note: '',
      ...fields,
    }))
      data.append(name, value)
    return readCount(data)
  }

  it.each([
    [{}, { variantId, quantity: 3, cause: 'received', note: '' }],
    [
      { quantity: '\u22122', cause: 'adjusted', note: 'Bruten' },
      { variantId, quantity: -2, cause: 'adjusted', note: 'Bruten' },
    ],
    [
      { quantity: '+2', cause: 'returned' },
      { variantId, quantity: 2, cause: 'returned', note: '' },
    ],
  ])('%j is read', (fields, value) => {
    expect(form(fields)).toEqual({ ok: true, value })
  })

  it.each([
    [{ quantity: '0' }, { quantity: 'quantity_malformed' }],
    [{ quantity: '1.5' }, { quantity: 'quantity_malformed' }],
    [{ quantity: '1e3' }, { quantity: 'quantity_malformed' }],
    [{ quantity: '-1' }, { quantity: 'quantity_negative' }],
    [{ cause: 'sold' }, { cause: 'unknown_choice' }],
    [{ cause: 'adjusted' }, { note: 'missing' }],
    [{ variant: 'x' }, { variant: 'unknown_choice' }],
  ])('%j is refused by its field', (fields, errors) => {
    expect(form(fields)).toEqual({ ok: false, errors })
  })
})
