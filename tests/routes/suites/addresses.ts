import { describe, expect, it } from 'vitest'
import { messages } from '#app/i18n/messages.ts'
import { localeOfPath } from '#app/ui/error-words.ts'
import type { Counter } from '../counter.ts'
import { typedIn, wordsOf } from '../page.ts'
import { send, urlencoded } from '../raw.ts'
import { listRoutes } from '../routes.ts'
import { counter } from '../shared-counter.ts'
import { changed, expectSentence, writingNothing } from './refusal.ts'

/** Addresses that lead nowhere, as people mistype them and as machines try them. */
const nowhere = [
  ...['/de/shop', '/sv-SE/shop', '/SV/shop', '/xx', '/sv/nowhere', '/nb/nowhere', '/en/a/b/c/d'],
  ...[
    '/sv/products/none',
    '/nb/shop/none',
    '/en/designers/none',
    '/sv/give/none',
    '/sv/basket/none',
  ],
  ...['/sv/giving/none/tax', '/sv/giving/none/year/2026', '/sv/giving/none/address'],
  ...['/sv/orders/none', '/sv/giving/none', '/sv/orders/1', '/sv/withdraw/received/none'],
  ...['/sv/products/%00', '/sv/shop/%00', '/sv/designers/%00', '/sv/give/%00', '/sv/giving/%00'],
  ...['/sv/orders/%00', '/sv/products/%E2%80%AE', `/sv/products/${'a'.repeat(4_000)}`],
  ...["/sv/products/'%20OR%201=1--", '/sv/products/%3Cscript%3E', '/sv/products/%F0%9F%92%8D'],
  ...['/pictures/none.webp', '/pictures/%00', '/assets/none.js', '/fonts/none.woff2', '/.env'],
  ...['/.git/config', '/package.json', '/build/server/index.js', '/staffer', '/wp-login.php'],
  ...['/pictures/..%2f..%2f..%2fetc%2fpasswd', '/assets/..%5c..%5cpackage.json'],
  ...['/sv/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/pictures/../../../etc/passwd'],
  ...['/assets/%2e%2e/%2e%2e/package.json', '/pictures/../session-secret'],
]

/** Addresses that are no address. */
const unreadable = [
  '/sv/products/%ED%A0%80',
  '/sv/products/%',
  '/%',
  '/sv/%FF',
  '/pictures/%',
  '/assets/%FF',
]

const methods = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'POST']

/** Words that only a failing program says. */
const stackText =
  /node_modules|\bat .+:\d+:\d+|Prisma|PostgreSQL|TypeError|ReferenceError|SyntaxError/

const fill = (path: string, { wares }: Counter) =>
  `/${path}`
    .replace(':lang', 'sv')
    .replace(':slug', wares.plenty.slug)
    .replace(':fund', 'safe-nights')
    .replace(/:\w+/, 'none')
    .replace(/^\/\//, '/')

describe('an address that leads nowhere', () => {
  it.each(nowhere)('is answered with 404 in its language: %s', async (path) => {
    const answer = await send(counter().shop.visitor(), { path })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toMatch(/root:|"dependencies"|BEGIN|session/)
    expect(answer.body).not.toMatch(stackText)
    const { title } = messages(localeOfPath(path)).errors.pages.notFound
    expect(wordsOf(answer.body)).toContain(title)
  })

  it.each(unreadable)('is answered with 400 or 404 when it cannot be read: %s', async (path) => {
    const answer = await send(counter().shop.visitor(), { path })
    expect([400, 404]).toContain(answer.status)
    expect(answer.body).not.toMatch(stackText)
  })

  it('does not lead elsewhere when it looks like another place', async () => {
    const answer = await send(counter().shop.visitor(), { path: '//evil.example/%2e%2e' })
    expect([answer.status, answer.headers.location]).toEqual([302, '/sv'])
  })

  it('a form sent there finds nothing either', async () => {
    const answer = await send(counter().shop.visitor(), {
      ...{ method: 'POST', path: '/nb/nowhere', headers: urlencoded, body: 'a=b' },
    })
    expect(answer.status).toBe(404)
  })
})

describe('every route', () => {
  it.each(listRoutes())('%s answers every method, and none with an error of ours', async (path) => {
    const visitor = counter().shop.visitor()
    const before = await counter().everything()
    for (const method of methods) {
      const body = ['HEAD', 'TRACE'].includes(method) ? undefined : 'a=b'
      const headers = body ? urlencoded : {}
      const answer = await send(visitor, { method, path: fill(path, counter()), headers, body })
      expect(answer.status, method).toBeLessThan(500)
      expect(answer.body, method).not.toMatch(stackText)
      if (method === 'HEAD') expect(answer.body).toBe('')
    }
    expect(await counter().everything()).toEqual(before)
  })
})

describe('a language, cursor or word that is no good', () => {
  it.each(['', '0_x', '-1_0194f1a0-0000-7000-8000-000000000000', '%00', '9'.repeat(400), '[]'])(
    'the list goes on from nowhere: after=%s',
    async (after) => {
      const answer = await send(counter().shop.visitor(), { path: `/sv/shop?after=${after}` })
      expect(answer.status).toBe(200)
    },
  )

  it.each(['%00', 'x', '../..', 'a'.repeat(4_000)])('nothing is left: left=%s', async (left) => {
    const visitor = counter().shop.visitor()
    const [give, checkout] = [
      await writingNothing(counter(), () => send(visitor, { path: `/sv/give?left=${left}` })),
      await writingNothing(counter(), () => send(visitor, { path: `/sv/checkout?left=${left}` })),
    ]
    expect([give.status, checkout.status]).toEqual([200, 302])
  })

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/sv/../../evil',
    'javascript:alert(1)',
    '\u0000',
  ])('the way back from the choice of currency stays here: %s', async (back) => {
    const form = { currency: 'EUR', back }
    const answer = await counter().shop.visitor().ask('/sv/currency', { form })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toMatch(/^\/(sv|nb|en)([/?]|$)/)
  })

  it.each([
    ...['USD', 'sek', '', 'SEK\u0000', 'S'.repeat(10_000), 'SEK\r\nSet-Cookie: a=b'],
    ...[undefined, ['SEK', 'EUR']],
  ])('a currency that is none, or two, is refused beside the choice: %j', async (currency) => {
    const { repeated, unknown_choice } = messages('nb').errors.field
    const form = changed({ back: '/sv/shop?after=1' }, { currency })
    const answer = await writingNothing(counter(), () =>
      counter().shop.visitor().ask('/nb/currency', { form }),
    )
    expect(answer.status).toBe(422)
    expectSentence(answer, 'currency-choice', Array.isArray(currency) ? repeated : unknown_choice)
    expect(typedIn(answer.body, 'back')).toBe('/sv/shop?after=1')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})
