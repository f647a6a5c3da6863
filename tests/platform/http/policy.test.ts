import { describe, expect, it } from 'vitest'
import { contentPolicy, isOwnRequest, securityHeaders } from '#app/platform/http/policy.ts'

const settings = {
  secure: true,
  paymentOrigins: ['https://checkout.stripe.com'],
  development: false,
}

describe('the content policy', () => {
  it('is nothing but what is ours, scripts by nonce, forms to us and the payment page', () => {
    expect(contentPolicy('abc', settings)).toBe(
      "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self' https://checkout.stripe.com; " +
        "base-uri 'none'; frame-ancestors 'none'",
    )
  })

  it('allows nothing unsafe outside development', () => {
    expect(contentPolicy('abc', settings)).not.toMatch(/unsafe|\*|data:|http:/)
    expect(contentPolicy('abc', { ...settings, paymentOrigins: [] })).toContain(
      "form-action 'self';",
    )
    expect(contentPolicy('abc', { ...settings, development: true })).toContain("'unsafe-eval'")
  })
})

describe('the headers of every answer', () => {
  it('hold what the rules ask, and HSTS only over https', () => {
    expect(securityHeaders(settings)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    })
    expect(securityHeaders({ ...settings, secure: false })).not.toHaveProperty(
      'Strict-Transport-Security',
    )
  })
})

describe('a request that changes something', () => {
  const appUrl = 'https://lykta.example'
  const ask = (headers: Record<string, string>, method = 'POST', path = '/sv/basket') =>
    isOwnRequest({ method, path, headers: { host: 'lykta.example', ...headers } }, appUrl)

  it.each([
    ['our page says so', { 'sec-fetch-site': 'same-origin', origin: appUrl }, true],
    ['our page, an older browser', { origin: appUrl }, true],
    ['our page, and no origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['the reader typed or reloaded', { 'sec-fetch-site': 'none' }, true],
    ['no browser at all', {}, true],
    ['our host over http', { origin: 'http://lykta.example' }, true],
    [
      'our inner host behind a proxy',
      { host: '10.0.0.1:3000', origin: 'http://10.0.0.1:3000' },
      true,
    ],
    ['our outer origin behind a proxy', { host: '10.0.0.1:3000', origin: appUrl }, true],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, false],
    [
      'another site that lies about its origin',
      { 'sec-fetch-site': 'cross-site', origin: appUrl },
      false,
    ],
    [
      'a sibling of our host',
      { 'sec-fetch-site': 'same-site', origin: 'https://x.lykta.example' },
      false,
    ],
    ['an origin of another host alone', { origin: 'https://evil.example' }, false],
    ['an origin that begins like ours', { origin: 'https://lykta.example.evil.example' }, false],
    ['an origin with another port', { origin: 'https://lykta.example:8443' }, false],
    ['a frame without an origin', { origin: 'null' }, false],
    ['a frame that is one of ours', { 'sec-fetch-site': 'same-origin', origin: 'null' }, false],
    ['an empty origin', { origin: '' }, false],
    ['an unknown word', { 'sec-fetch-site': 'SAME-ORIGIN', origin: appUrl }, false],
  ] as const)('from %s: %j is %s', (_, headers, own) => {
    expect(ask(headers)).toBe(own)
  })

  it('is every method but those that only read', () => {
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(ask(foreign, method)).toBe(true)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'GETS', '']) {
      expect(ask(foreign, method)).toBe(false)
    }
  })

  it('may come from anywhere to a webhook, and nowhere else that looks like one', () => {
    const foreign = { origin: 'https://evil.example' }
    expect(ask(foreign, 'POST', '/webhooks/stripe')).toBe(true)
    for (const path of [
      '/webhooks',
      '/sv/webhooks/stripe',
      '/sv/../webhooks/x',
      '/WEBHOOKS/stripe',
    ]) {
      expect(ask(foreign, 'POST', path)).toBe(false)
    }
  })
})
