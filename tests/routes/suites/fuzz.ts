import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { addToBasket } from '#tests/make/shopping.ts'
import { type Raw, send } from '../raw.ts'
import { listRoutes } from '../routes.ts'
import { counter } from '../shared-counter.ts'

/** Cases of the short form, for each of the two ways to go wrong. */
const runs = 400

const fields = [
  ...[
    'variant',
    'quantity',
    'country',
    'delivery',
    'name',
    'email',
    'addressLine1',
    'addressLine2',
  ],
  ...['postcode', 'city', 'total', 'update', 'rhythm', 'amount', 'ownAmount', 'fund', 'form'],
  ...['currency', 'back', 'order', 'pieces', 'left', 'after', '__proto__', 'constructor'],
]

const nasty = fc.constantFrom(
  ...['', ' ', '0', '-1', '1e309', 'NaN', '\u0000', '\r\nSet-Cookie: a=b', '../../etc/passwd'],
  ...[
    '<script>alert(1)</script>',
    "'; DROP TABLE product; --",
    '%s%n',
    '{{7*7}}',
    '\u202e',
    '\ufeff',
  ],
  ...['SE', 'SEK 1', 'once', 'own', 'safe-nights', 'letter', 'a@b.se', '💍', 'ﷺ'.repeat(400)],
)
const word = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1_000, maxLength: 20_000 }) },
)
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...fields), word), word), {
  maxLength: 14,
})

/** Text as it can travel: lone halves of a character become the sign for that. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** Fields as a browser without script sends them. */
const written = (entries: [string, string][]): string =>
  new URLSearchParams(entries.map(([name, value]) => [whole(name), whole(value)])).toString()

const multipart = (entries: [string, string][]): string =>
  `${entries
    .map(
      ([name, value]) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('')}--x--\r\n`

/** One body in the several shapes that a sender may choose, mostly the one that is read. */
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: pairs.map((entries) => ['application/x-www-form-urlencoded', written(entries)]),
  },
  {
    weight: 2,
    arbitrary: pairs.map((entries) => ['multipart/form-data; boundary=x', multipart(entries)]),
  },
  { weight: 1, arbitrary: fc.json().map((text) => ['application/json', text]) },
  { weight: 1, arbitrary: word.map((text) => ['text/plain', text]) },
)

const segment = fc.oneof(
  nasty.map((text) => encodeURIComponent(whole(text))),
  fc.constantFrom('plenty', 'safe-nights', 'none', '%00', '%', '%ED%A0%80', '..', '%2e%2e%2f'),
  fc.string({ maxLength: 30 }).map((text) => encodeURIComponent(whole(text))),
)

/** An address of ours with words of somebody else's in it. */
const address = fc
  .tuple(fc.constantFrom(...listRoutes()), fc.constantFrom(...locales, 'xx'), segment, pairs)
  .map(([route, lang, other, query]) => {
    const path = `/${route}`.replace(':lang', lang).replace(/:\w+/, other).replace(/^\/\//, '/')
    return query.length > 7 ? `${path}?${written(query)}`.slice(0, 8_000) : path
  })

const cookie = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: segment.map((text) => `lykta_basket=${text}; lykta_currency=${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('lykta_currency=EUR', 'lykta_currency=__proto__', ';;;='),
  },
)

const method = fc.constantFrom('GET', 'GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD')

const stackText = /node_modules|\bat [^<]+:\d+:\d+|PrismaClient|TypeError|ReferenceError|RangeError/

const survives = async (raw: Raw, basket: boolean): Promise<void> => {
  const visitor = counter().shop.visitor()
  if (basket) await addToBasket(visitor, counter().wares.plenty.variantId)
  const answer = await send(visitor, raw)
  expect(answer.status).toBeLessThan(500)
  expect(answer.body).not.toMatch(stackText)
  expect(answer.body).not.toContain('<script>alert')
}

describe('whatever is sent', () => {
  it('every address stands strange words, methods and cookies', async () => {
    const asked = fc.record({ method, path: address, cookie, body })
    await fc.assert(
      fc.asyncProperty(
        asked,
        async ({ method: verb, path, cookie: kept, body: [type = '', text] }) => {
          const plain = verb === 'GET' || verb === 'HEAD'
          const headers = {
            ...(kept && { cookie: kept }),
            ...(!plain && { 'content-type': type }),
          }
          await survives({ method: verb, path, headers, ...(!plain && { body: text }) }, false)
        },
      ),
      { numRuns: runs },
    )
  }, 180_000)

  it('every form stands strange fields', async () => {
    const doors = ['basket', 'basket/quantity', 'checkout', 'give', 'give/safe-nights', 'currency']
    const paths = [...doors, 'withdraw', 'withdraw/confirmation', 'withdraw/change']
    const sent = fc.record({
      ...{ lang: fc.constantFrom(...locales), door: fc.constantFrom(...paths), body },
      basket: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(sent, async ({ lang, door, body: [type = '', text], basket }) => {
        const headers = { 'content-type': type }
        await survives({ method: 'POST', path: `/${lang}/${door}`, headers, body: text }, basket)
      }),
      { numRuns: runs },
    )
  }, 180_000)
})
