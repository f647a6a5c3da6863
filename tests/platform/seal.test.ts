import { beforeAll, describe, expect, it } from 'vitest'
import { type Basket, emptyBasket } from '#app/domain/basket/basket.ts'
import { basketCookie, readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { accessToken, digest, seal, tokenHash, unseal } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { testEnvironment } from '#tests/make/environment.ts'

beforeAll(() => {
  useEnvironment(testEnvironment())
})

const value = { id: 'x', lines: [1, 2], note: 'åäö 🏮' }
/** Another sign in the middle of a word. */
const altered = (text: string, at = Math.floor(text.length / 2)) =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`

describe('a seal', () => {
  it('gives back what was sealed, in signs that a cookie and an address may hold', () => {
    const sealed = seal('basket', value)
    expect(unseal('basket', sealed)).toEqual(value)
    expect(sealed).toMatch(/^[\w-]+\.[\w-]{43}$/)
  })

  it('is broken by any other sign in either part', () => {
    const sealed = seal('basket', value)
    for (let at = 0; at < sealed.length - 1; at += 1) {
      expect(unseal('basket', altered(sealed, at))).toBeUndefined()
    }
  })

  it('does not pass as another purpose, nor under another secret', () => {
    const sealed = seal('basket', value)
    expect(unseal('gift-form', sealed)).toBeUndefined()
    useEnvironment(testEnvironment({ sessionSecret: 'another secret that only tests use' }))
    expect(unseal('basket', sealed)).toBeUndefined()
    useEnvironment(testEnvironment())
  })

  it('is none when it is cut, joined, empty or garbage', () => {
    const sealed = seal('basket', value)
    const [body = '', signature = ''] = sealed.split('.')
    const garbage = [
      '',
      '.',
      '..',
      body,
      `${body}.`,
      `.${signature}`,
      sealed.slice(0, -1),
      sealed.slice(1),
    ]
    const joined = [
      `${sealed}.${signature}`,
      `${sealed}.`,
      `${signature}.${body}`,
      '%00.%00',
      '\u0000.\u0000',
    ]
    for (const text of [...garbage, ...joined, 'x'.repeat(1_000_000)]) {
      expect(unseal('basket', text)).toBeUndefined()
    }
  })
})

describe('the word in an address', () => {
  it('has 256 bits, is the same each time, and another for each thing', () => {
    const id = newId()
    expect(accessToken('order', id)).toMatch(/^[\w-]{43}$/)
    expect(accessToken('order', id)).toBe(accessToken('order', id))
    expect(accessToken('donation', id)).not.toBe(accessToken('order', id))
    expect(accessToken('order', newId())).not.toBe(accessToken('order', id))
    expect(tokenHash('x').toString('hex')).toMatch(/^2d711642/)
  })

  it('is no seal of a basket or a form', () => {
    const id = newId()
    expect(unseal('basket', `${id}.${accessToken('order', id)}`)).toBeUndefined()
  })

  it('digests tell contents apart, and the same content not', () => {
    expect(digest([1, 'a'])).toBe(digest([1, 'a']))
    expect(new Set([digest([1, 'a']), digest(['1', 'a']), digest([[1], 'a'])]).size).toBe(3)
  })
})

describe('the basket’s cookie', () => {
  const basket: Basket = { ...emptyBasket(), lines: [{ variantId: newId(), quantity: 2 }] }
  const carrying = (cookie: string) =>
    readBasket(new Request('http://x', { headers: { Cookie: cookie } }))
  const pairOf = (line: string) => line.split(';')[0] ?? ''

  it('brings a basket back, among other cookies', () => {
    const pair = pairOf(basketCookie(basket))
    expect(carrying(pair)).toEqual({ basket, altered: false })
    expect(carrying(`other=1; ${pair}; more=2`)).toEqual({ basket, altered: false })
    expect(readBasket(new Request('http://x')).altered).toBe(false)
  })

  it('is for our pages alone, and lives a week; an empty basket ends it', () => {
    expect(basketCookie(basket)).toMatch(/; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/)
    expect(basketCookie(emptyBasket())).toBe(
      'lykta_basket=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    )
    useEnvironment(testEnvironment({ appUrl: 'https://lykta.example' }))
    expect(basketCookie(basket)).toMatch(/^__Host-lykta_basket=.*; Secure$/)
    useEnvironment(testEnvironment())
  })

  it('of forty pieces stays below what a browser keeps', () => {
    const lines = Array.from({ length: 40 }, () => ({ variantId: newId(), quantity: 99 }))
    expect(basketCookie({ ...basket, lines }).length).toBeLessThan(4_096)
  })

  it('that is altered, another’s or of another shape is an empty basket, and says so', () => {
    const sealed = pairOf(basketCookie(basket)).slice('lykta_basket='.length)
    const line = basket.lines.map(({ variantId, quantity }) => [variantId, quantity])
    const shapes = [
      { v: 2, id: basket.id, lines: line },
      { v: 1, id: 'x', lines: line },
      { v: 1, id: basket.id, lines: [] },
      { v: 1, id: basket.id, lines: [[newId(), 0]] },
      { v: 1, id: basket.id, lines: [[newId(), 100]] },
      { v: 1, id: basket.id, lines: [[newId(), 1.5]] },
      { v: 1, id: basket.id, lines: Array.from({ length: 41 }, () => [newId(), 1]) },
      null,
    ].map((shape) => seal('basket', shape))
    for (const bad of [altered(sealed), 'x', 'x.y', seal('form', { v: 1 }), ...shapes]) {
      const read = carrying(`lykta_basket=${bad}`)
      expect(read).toMatchObject({ basket: { lines: [] }, altered: true })
    }
  })
})
