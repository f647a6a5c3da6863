import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { addToBasket, fillCheckout, makeBuyer } from '#tests/make/shopping.ts'
import { sentenceBeside, typedIn, wordsOf } from '../page.ts'
import { send, urlencoded } from '../raw.ts'
import { counter } from '../shared-counter.ts'
import { writingNothing } from './refusal.ts'

/** Where forms are sent to. */
const doors = [
  ...['basket', 'basket/quantity', 'checkout', 'give', 'currency', 'withdraw'],
  ...['withdraw/change', 'withdraw/confirmation'],
]

const boundary = 'a-boundary-of-the-tests'
const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }
const parts = (fields: Record<string, string>, files: string[] = []): string =>
  Object.entries(fields)
    .map(([name, value]) => {
      const file = files.includes(name) ? '; filename="x.txt"\r\nContent-Type: text/plain' : ''
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
    })
    .join('')
    .concat(`--${boundary}--\r\n`)

/** Bodies that are no form. */
const strange: Record<string, { headers: Record<string, string>; body: string | Buffer }> = {
  JSON: { headers: { 'content-type': 'application/json' }, body: '{"variant":"x","__proto__":{}}' },
  'plain text': { headers: { 'content-type': 'text/plain' }, body: 'quantity=1' },
  'no type': { headers: {}, body: 'quantity=1' },
  'a type that is none': { headers: { 'content-type': ';;;' }, body: 'quantity=1' },
  'multipart without a boundary': { headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
  'multipart that is cut off': { headers: multipart, body: parts({ quantity: '1' }).slice(0, 60) },
  XML: {
    headers: { 'content-type': 'text/xml' },
    body: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  },
  'random bytes': { headers: multipart, body: Buffer.from([0, 255, 254, 1, 2, 0xed, 0xa0, 0x80]) },
}

describe.each(locales)('a body that is no form, in %s', (locale) => {
  it.each(Object.entries(strange))('%s is refused at every door', async (_, { headers, body }) => {
    const { shop } = counter()
    const visitor = shop.visitor()
    await addToBasket(visitor, counter().wares.plenty.variantId)
    const before = await counter().everything()
    for (const door of doors) {
      const path = `/${locale}/${door}`
      const answer = await send(visitor, { method: 'POST', path, headers, body })
      expect(answer.status, door).toBe(400)
      expect(wordsOf(answer.body), door).toContain(messages(locale).errors.pages.method.title)
    }
    expect(await counter().everything()).toEqual(before)
  })

  it('more than a megabyte is refused with 413', async () => {
    const visitor = counter().shop.visitor()
    const body = `name=${'x'.repeat(1_000_001)}`
    for (const path of doors.map((door) => `/${locale}/${door}`)) {
      const answer = await send(visitor, { method: 'POST', path, headers: urlencoded, body })
      expect(answer.status).toBe(413)
      expect(wordsOf(answer.body)).toContain(messages(locale).errors.pages.method.title)
    }
  })

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('a form from somewhere else is refused with 403: %o', async (headers) => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    const body = `variant=${wares.plenty.variantId}&quantity=1`
    const before = await counter().everything()
    for (const door of doors) {
      const path = `/${locale}/${door}`
      const sent = { ...urlencoded, ...headers }
      const answer = await send(visitor, { method: 'POST', path, headers: sent, body })
      expect(answer.status, path).toBe(403)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(wordsOf(answer.body)).toContain(messages(locale).errors.pages.refused.title)
    }
    expect(await counter().everything()).toEqual(before)
  })
})

describe('texts that are strange', () => {
  it('a form sent as multipart is read like any other', async () => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    const body = parts({ variant: wares.plenty.variantId, quantity: '2' })
    const answer = await send(visitor, {
      method: 'POST',
      path: '/sv/basket',
      headers: multipart,
      body,
    })
    expect([answer.status, answer.headers.location]).toEqual([303, '/sv/basket'])
  })

  it.each(locales)('a file in a text field is refused beside it, in %s', async (locale) => {
    const visitor = counter().shop.visitor()
    await addToBasket(visitor, counter().wares.plenty.variantId)
    const form = await fillCheckout(visitor, makeBuyer())
    const body = parts(form, ['name'])
    const path = `/${locale}/checkout`
    const answer = await writingNothing(counter(), () =>
      send(visitor, { method: 'POST', path, headers: multipart, body }),
    )
    expect(answer.status).toBe(422)
    expect(sentenceBeside(answer.body, 'name')).toBe(messages(locale).errors.field.malformed)
    expect(typedIn(answer.body, 'email')).toBe(form.email)
  })

  it.each(['%ED%A0%80', '%ED%A0%BD', '%C0%80', '%FF', '%', '%u0000', '&&&===', '+', '__proto__'])(
    'bytes that are no text do no harm: %s',
    async (bytes) => {
      const visitor = counter().shop.visitor()
      await addToBasket(visitor, counter().wares.plenty.variantId)
      const before = await counter().everything()
      for (const door of doors) {
        const body = [
          'variant',
          'quantity',
          'name',
          'email',
          'fund',
          'amount',
          'country',
          'delivery',
        ]
          .map((field) => `${field}=${bytes}`)
          .join('&')
        const path = `/sv/${door}`
        const answer = await send(visitor, { method: 'POST', path, headers: urlencoded, body })
        // The way back from a step refuses nothing: it shows what was typed.
        const shown = door === 'withdraw/change' ? [200] : []
        expect([400, 404, 409, 422, ...shown], door).toContain(answer.status)
      }
      expect(await counter().everything()).toEqual(before)
    },
  )
})
