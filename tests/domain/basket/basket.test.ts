import { describe, expect, it } from 'vitest'
import {
  addLine,
  type Basket,
  emptyBasket,
  parseQuantity,
  setQuantity,
} from '#app/domain/basket/basket.ts'
import { whyNot } from '#app/domain/basket/line-problem.ts'
import { newId } from '#app/values/id.ts'

const [ring, brooch] = [newId(), newId()]
const basket: Basket = { id: newId(), lines: [{ variantId: ring, quantity: 2 }] }
const full: Basket = {
  ...basket,
  lines: Array.from({ length: 40 }, () => ({ variantId: newId(), quantity: 1 })),
}

describe('a quantity', () => {
  const read = (text: string | null, least: 0 | 1 = 1) => {
    const outcome = parseQuantity(text, { least })
    return outcome.ok ? outcome.value : outcome.refusal
  }

  it('is from one to 99, and nought where a line may be taken out', () => {
    expect([read('1'), read(' 99 '), read('007'), read('0', 0)]).toEqual([1, 99, 7, 0])
  })

  it.each([
    [null, 'quantity_missing'],
    ['', 'quantity_missing'],
    ['  ', 'quantity_missing'],
    ['0', 'quantity_too_small'],
    ['-1', 'quantity_too_small'],
    ['\u22122', 'quantity_too_small'],
    ['100', 'quantity_too_large'],
    ['9'.repeat(400), 'quantity_too_large'],
    ['1.5', 'quantity_malformed'],
    ['1,0', 'quantity_malformed'],
    ['1e1', 'quantity_malformed'],
    ['+1', 'quantity_malformed'],
    ['٣', 'quantity_malformed'],
    ['３', 'quantity_malformed'],
    ['1 0', 'quantity_malformed'],
    ['one', 'quantity_malformed'],
    ['--1', 'quantity_malformed'],
  ])('%j is %s', (text, refusal) => {
    expect(read(text)).toBe(refusal)
  })

  it('below nought is too small even where a line may be taken out', () => {
    expect(read('-1', 0)).toBe('quantity_too_small')
  })
})

describe('a basket', () => {
  it('takes a new line at its end, and more of one that is in it', () => {
    const added = addLine(basket, brooch, 1)
    expect(added).toEqual({
      ok: true,
      value: { id: basket.id, lines: [...basket.lines, { variantId: brooch, quantity: 1 }] },
    })
    expect(addLine(basket, ring, 97)).toMatchObject({ value: { lines: [{ quantity: 99 }] } })
    expect(basket.lines).toEqual([{ variantId: ring, quantity: 2 }])
  })

  it('holds at most 99 of a piece, and 40 pieces', () => {
    expect(addLine(basket, ring, 98)).toEqual({ ok: false, refusal: 'quantity_too_large' })
    expect(addLine(basket, brooch, 100)).toEqual({ ok: false, refusal: 'quantity_too_large' })
    expect(addLine(full, ring, 1)).toEqual({ ok: false, refusal: 'basket_full' })
    expect(addLine(full, full.lines[0]?.variantId ?? '', 1).ok).toBe(true)
    expect(setQuantity(basket, ring, 100)).toEqual({ ok: false, refusal: 'quantity_too_large' })
  })

  it('changes a line in its place, and takes it out at nought', () => {
    const two = { ...basket, lines: [...basket.lines, { variantId: brooch, quantity: 1 }] }
    expect(setQuantity(two, ring, 5)).toMatchObject({
      value: { lines: [{ variantId: ring, quantity: 5 }, { variantId: brooch }] },
    })
    expect(setQuantity(two, ring, 0)).toMatchObject({ value: { lines: [{ variantId: brooch }] } })
    expect(setQuantity(basket, brooch, 1)).toEqual({ ok: false, refusal: 'not_in_basket' })
  })

  it('has an id of its own, and begins empty', () => {
    expect(emptyBasket().lines).toEqual([])
    expect(emptyBasket().id).not.toBe(emptyBasket().id)
  })
})

describe('a line', () => {
  const offer = {
    ...{ slug: 'ring', title: 'Ring', label: '', picture: undefined, weightGrams: 20 },
    ...{ price: { amount: 100, currency: 'SEK' as const }, available: 2 },
  }

  it('says why it cannot be bought', () => {
    expect(whyNot(undefined, 1)).toBe('gone')
    expect(whyNot({ ...offer, price: undefined }, 1)).toBe('no_price')
    expect(whyNot({ ...offer, available: 0 }, 1)).toBe('sold_out')
    expect(whyNot(offer, 3)).toBe('too_few_left')
    expect(whyNot(offer, 2)).toBeUndefined()
  })
})
