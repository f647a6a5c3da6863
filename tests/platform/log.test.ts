import { describe, expect, it } from 'vitest'
import { redact } from '#app/platform/log.server.ts'

const scrubbed = (text: string) => redact({ reason: text }).reason

describe('a line of the log', () => {
  it('keeps the fields that are allowed and drops every other', () => {
    const told = {
      event: 'x',
      order: 'id',
      status: 500,
      email: 'a@b.se',
      name: 'Error',
      body: {},
      token: 't',
    }
    expect(redact(told)).toEqual({ event: 'x', order: 'id', status: 500, name: 'Error' })
    expect(redact({ reason: undefined, status: null, count: 0, state: false })).toEqual({
      ...{ status: null, count: 0, state: false },
    })
  })

  it('never holds an object, in which anything could be hidden', () => {
    const error = new Error('about alma@prov.example')
    expect(redact({ reason: { email: 'a@b.se' }, code: ['a@b.se'], where: error })).toEqual({})
  })

  it.each([
    ['no such person: alma.larsson+x@prov.example!', 'no such person: [address]'],
    ['<alma@prov.example>', '<[address]>'],
    ['born 19121212-1212', 'born [digits]'],
    ['born 121212+1212', 'born [digits]'],
    ['121212-1212 and 4242 4242 4242 4242', '[digits] and [digits]'],
    ['call +46 70 123 45 67', 'call +[digits]'],
    ['sk_live_abcdefgh123', 'sk_live_[redacted]'],
    ['rk_live_abcdefgh123', 'rk_live_[redacted]'],
    ['rk_test_abcdefgh123', 'rk_test_[redacted]'],
    ['whsec_ab+cd/efghij==', 'whsec_[redacted]'],
    ['re_abcdefgh_123', 're_[redacted]'],
  ])('%j is written %j', (text, written) => {
    expect(scrubbed(text)).toBe(written)
  })

  it.each([
    '/sv/orders/',
    '/nb/giving/',
    '/staff/people/address/',
    '/sv/checkout?left=',
    '/sv/give?a=1&left=',
    '/staff/gifts?way=bank&sought=',
  ])('holds no word that opens an order or a gift: %s…', (address) => {
    const word = 'q8Vd3-hT_w0aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456'
    expect(scrubbed(`at ${address}${word} now`)).not.toContain(word.slice(0, 8))
    expect(scrubbed(`at ${address}${word} now`)).toMatch(/\[token\] now$/)
  })

  it('keeps what helps: ids, short numbers, sentences', () => {
    for (const text of [
      'no payment 01a2045c-fc38-751e-ba17-959bc242da8f',
      'row 12345',
      'ECONNREFUSED',
    ]) {
      expect(scrubbed(text)).toBe(text)
    }
  })
})
