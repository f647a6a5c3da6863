import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import type { WithdrawalReceivedLetter } from '#emails/letter.ts'

const makeLetter = (locale: Locale, statement = 'Till Prov:\nOrdernummer: L-1042\nringen') =>
  ({
    ...{ kind: 'withdrawal-received', locale, site: 'https://prov.example', demonstration: false },
    sender: {
      ...{ name: 'Stiftelsen Prov', number: '802000-0000', vatNumber: '' },
      ...{ address: ['Provgatan 1', '000 00 Provstad'], email: 'hej@prov.example' },
    },
    telephone: '+46846500400',
    token: 'a-word-that-nobody-can-guess',
    statement,
    submitted: { stockholm: '15 december 2026 kl. 23:59:30 GMT+1', utc: '2026-12-15 22:59:30 UTC' },
  }) satisfies WithdrawalReceivedLetter

describe.each(locales)('the acknowledgement in %s', (locale) => {
  it('holds the statement, the date and the time, in both its forms', async () => {
    const { html, text } = await drawLetter(makeLetter(locale))
    for (const part of ['Till Prov:', 'Ordernummer: L-1042', 'ringen', '2026-12-15 22:59:30 UTC']) {
      expect(html).toContain(part)
      expect(text).toContain(part)
    }
    expect(text.replace(/\s+/g, ' ')).toContain('15 december 2026 kl. 23:59:30 GMT+1')
    expect(text).toContain(`https://prov.example/${locale}/withdraw/received/a-word-that-nobody`)
    expect(text).toContain('Provgatan 1')
  })

  it('keeps the statement’s lines apart, and does not claim to belong to a payment', async () => {
    const { text } = await drawLetter(makeLetter(locale))
    expect(text).toMatch(/Till Prov:\nOrdernummer: L-1042\nringen\n/)
    expect(text).not.toMatch(/din betalning|betalingen din|your payment/)
  })

  it('has a subject that nobody typed and that tells nobody else anything', async () => {
    const { subject } = await drawLetter(makeLetter(locale, 'Till\r\nBcc: all@prov.example'))
    expect(subject).toBe((await drawLetter(makeLetter(locale))).subject)
    expect(subject).not.toMatch(/L-1042|ångr|angr|withdraw|[\p{Cc}]/iu)
  })

  it('draws what was typed as words, never as markup', async () => {
    const { html } = await drawLetter(makeLetter(locale, '<a href="//evil.example">ring</a>'))
    expect(html).toContain('&lt;a href=&quot;//evil.example&quot;&gt;ring')
    expect(html).not.toContain('<a href="//evil')
  })
})
