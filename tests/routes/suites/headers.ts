import { describe, expect, it } from 'vitest'
import { emptyBasket } from '#app/domain/basket/basket.ts'
import { basketCookie } from '#app/domain/basket/basket-cookie.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { currencyCookie } from '#app/routes/currency-cookie.server.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { addToBasket } from '#tests/make/shopping.ts'
import type { Answer } from '#tests/make/visitor.ts'
import { sessionSecret } from '../counter.ts'
import { type Raw, send, urlencoded } from '../raw.ts'
import { counter } from '../shared-counter.ts'

/** One of each kind of answer: pages, refusals, errors, redirects, files, and those for machines. */
const answers: (Raw & { status: number })[] = [
  { status: 200, path: '/sv' },
  { status: 200, path: '/nb/products/plenty' },
  { status: 200, path: '/en/give' },
  { status: 200, path: '/sv/help' },
  { status: 302, path: '/' },
  { status: 302, path: '/sv/checkout' },
  { status: 404, path: '/sv/nowhere' },
  { status: 404, path: '/xx' },
  { status: 404, path: '/sv/products/none' },
  { status: 404, path: '/pictures/none.webp' },
  { status: 404, method: 'POST', path: '/sv/basket', headers: urlencoded, body: 'quantity=1' },
  { status: 422, method: 'POST', path: '/sv/give', headers: urlencoded, body: 'a=b' },
  { status: 422, method: 'POST', path: '/sv/currency', headers: urlencoded, body: 'currency=X' },
  { status: 400, method: 'POST', path: '/sv/give', headers: { 'content-type': 'x' }, body: '{' },
  { status: 400, method: 'POST', path: '/webhooks/stripe', body: '{}' },
  { status: 403, method: 'POST', path: '/sv/give', headers: { origin: 'http://evil.example' } },
  { status: 405, method: 'POST', path: '/sv/shop', headers: urlencoded, body: 'a=b' },
  {
    status: 413,
    method: 'POST',
    path: '/sv/give',
    headers: urlencoded,
    body: 'x'.repeat(1_000_001),
  },
  { status: 200, path: '/health/live' },
  { status: 200, path: '/sitemap.xml' },
  { status: 200, path: '/robots.txt' },
]

const expected = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

const policyOf = (answer: Answer): Record<string, string> =>
  Object.fromEntries(
    String(answer.headers['content-security-policy'] ?? '')
      .split(/;\s*/)
      .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]),
  )

describe('the security headers of', () => {
  it.each(answers)('$status $method $path', async ({ status, ...raw }) => {
    const answer = await send(counter().shop.visitor(), raw)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject(expected)
    expect(['same-origin', 'no-referrer']).toContain(answer.headers['referrer-policy'])
    expect(answer.headers['permissions-policy']).toContain('geolocation=()')
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.headers.server).toBeUndefined()
    expect(answer.headers['set-cookie']).toBeUndefined()
    const policy = policyOf(answer)
    expect(policy).toMatchObject({
      ...{ 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" },
      ...{ 'style-src': "'self'", 'img-src': "'self'", 'font-src': "'self'" },
    })
    expect(policy['script-src']).toMatch(/^'nonce-[\w+/=]{22,}'$/)
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    const nonces = [...answer.body.matchAll(/<script[^>]* nonce="([^"]*)"/g)].map(
      ([, nonce]) => nonce,
    )
    const scripts = answer.body.match(/<script/g) ?? []
    // A page drawn after an action that threw is told no nonce: its script does not run.
    expect(nonces).toHaveLength(scripts.length)
    for (const nonce of nonces) expect(policy['script-src']).toBe(`'nonce-${nonce}'`)
  })

  it.each(['/enhance.js', '/favicon.svg', '/fonts/fraunces.woff2'])('the file %s', async (path) => {
    const answer = await send(counter().shop.visitor(), { path })
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject(expected)
    expect(answer.headers['cache-control']).toContain('public')
  })

  it('no two answers share a nonce', async () => {
    const visitor = counter().shop.visitor()
    const asked = Array.from({ length: 20 }, () => send(visitor, { path: '/sv/help' }))
    const nonces = (await Promise.all(asked)).map((answer) => policyOf(answer)['script-src'])
    expect(new Set(nonces).size).toBe(20)
  })

  it('what is somebody’s own is kept nowhere, and told to nobody', async () => {
    const visitor = counter().shop.visitor()
    await addToBasket(visitor, counter().wares.plenty.variantId)
    for (const path of ['/sv/basket', '/sv/checkout', '/sv/give', '/sv/help']) {
      const { headers } = await visitor.ask(path)
      expect(headers['cache-control'], path).toBe('no-store')
    }
    const help = await visitor.ask('/sv/help')
    expect(help.headers['referrer-policy']).toBe('no-referrer')
    expect(help.body).not.toContain('<form')
  })
})

describe('cookies', () => {
  it('are set by a choice alone, and only the server can read them', async () => {
    const visitor = counter().shop.visitor()
    const basket = await addToBasket(visitor, counter().wares.plenty.variantId)
    const currency = await visitor.ask('/sv/currency', { form: { currency: 'NOK', back: '/sv' } })
    for (const answer of [basket, currency]) {
      const [cookie = '', ...others] = answer.headers['set-cookie'] ?? []
      expect(others).toEqual([])
      expect(cookie).toMatch(/^lykta_\w+=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    }
  })

  it('are bound to the host and to encrypted lines where the shop is secure', () => {
    useEnvironment(testEnvironment({ appUrl: 'https://lykta.example', sessionSecret }))
    const lines = [{ variantId: '0194f1a0-0000-7000-8000-000000000000', quantity: 1 }]
    const cookies = [basketCookie({ ...emptyBasket(), lines }), currencyCookie('EUR')]
    useEnvironment(testEnvironment({ sessionSecret }))
    for (const cookie of cookies) {
      expect(cookie).toMatch(
        /^__Host-lykta_\w+=.*; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
      )
      expect(cookie).not.toContain('Domain')
    }
  })
})
