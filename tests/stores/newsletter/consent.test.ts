import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askConsent } from '#app/domain/newsletter/ask-consent.server.ts'
import { confirmConsent } from '#app/domain/newsletter/confirm-consent.server.ts'
import { endConsent } from '#app/domain/newsletter/end-consent.server.ts'
import { findConsent } from '#app/domain/newsletter/find-consent.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeConsent } from '#tests/make/newsletter.ts'

let database: TestDatabase
const now = new Date('2026-12-10T10:00:00Z')
const formUrl = 'http://localhost:3000/nb/newsletter'

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const wish = (email = 'rut@home.example', at = now) =>
  askConsent({ email, locale: 'nb', formUrl, now: at })
const consents = () => db().newsletterConsent.findMany({ orderBy: { requestedAt: 'asc' } })
const owed = () => db().letter.count({ where: { kind: 'newsletter-confirmation' } })

describe('a wish for the newsletter', () => {
  it('waits, keeps its proof, and owes one letter; however often it is sent', async () => {
    await wish('Rut@home.example')
    await Promise.all(Array.from({ length: 20 }, () => wish('RUT@home.example')))
    const [consent, other] = await consents()
    expect(other).toBeUndefined()
    const token = accessToken('newsletter', consent?.id ?? '')
    expect(consent).toMatchObject({
      ...{ email: 'Rut@home.example', locale: 'nb', formUrl, textVersion: '2026-11' },
      ...{ requestedAt: now, confirmedAt: null, endedAt: null, letters: 1 },
      tokenHash: new Uint8Array(tokenHash(token)),
    })
    expect(await owed()).toBe(1)
    const { token: known } = await makeConsent({ email: 'known@home.example', now })
    await wish('known@home.example')
    expect(await db().newsletterConsent.count()).toBe(2)
    expect((await findConsent(known, now))?.standing).toBe('confirmed')
  })

  it('is asked again after ten minutes, three times in all', async () => {
    for (const minutes of [0, 5, 11, 22, 60]) await wish(undefined, addMinutes(now, minutes))
    expect(await consents()).toMatchObject([{ letters: 3, requestedAt: addMinutes(now, 22) }])
    expect(await owed()).toBe(1)
  })

  it('holds once the button is pressed, within 48 hours and never after', async () => {
    const { token } = await makeConsent({ now, confirmed: false })
    expect(await findConsent(token, now)).toEqual({ standing: 'waiting', locale: 'sv' })
    expect((await findConsent(token, addHours(now, 48)))?.standing).toBe('late')
    expect(await confirmConsent(token, addHours(now, 48))).toBe(false)
    expect(await confirmConsent('no such word', now)).toBe(false)
    expect(await confirmConsent(token, addHours(now, 47))).toBe(true)
    expect((await findConsent(token, addHours(now, 90)))?.standing).toBe('confirmed')
  })

  it('ends at once, and nobody confirms what has ended; "not me" keeps the address quiet for a month', async () => {
    const { token } = await makeConsent({ now, confirmed: false })
    expect(await endConsent(token, now)).toBe(true)
    expect(await confirmConsent(token, now)).toBe(false)
    await wish('rut@home.example', addHours(now, 24))
    expect(await consents()).toMatchObject([{ endedHow: 'not_me' }])
    await wish('rut@home.example', addHours(now, 24 * 31))
    expect(await consents()).toMatchObject([{ endedHow: 'not_me' }, { endedAt: null }])
    const { token: hers } = await makeConsent({ email: 'eva@home.example', now })
    expect(await Promise.all([1, 2, 3].map(() => endConsent(hers, now)))).toEqual([
      true,
      true,
      true,
    ])
    expect((await findConsent(hers, now))?.standing).toBe('ended')
    expect(await endConsent('no such word', now)).toBe(false)
    await wish('eva@home.example')
    expect(await db().newsletterConsent.count({ where: { email: 'eva@home.example' } })).toBe(2)
  })
})

const guards: [string, string, RegExp][] = [
  [
    'a second living consent',
    `INSERT INTO newsletter_consent (id, email, email_hash, locale, text_version, form_url, requested_at, token_hash)
    SELECT gen_random_uuid(), email, email_hash, locale, text_version, form_url, requested_at, 'x' FROM newsletter_consent`,
    /living/,
  ],
  [
    'a proof rewritten',
    `UPDATE newsletter_consent SET text_version = 'other'`,
    /kept as it was given/,
  ],
  [
    'an address rewritten',
    `UPDATE newsletter_consent SET email = 'other@home.example'`,
    /kept as it was given/,
  ],
  [
    'a consent confirmed later than it was',
    `UPDATE newsletter_consent SET confirmed_at = confirmed_at + interval '1 hour'`,
    /kept as it was given/,
  ],
  [
    'an end without its cause',
    'UPDATE newsletter_consent SET ended_at = now()',
    /newsletter_consent_ended/,
  ],
  [
    'a copy for somebody who waits',
    `INSERT INTO newsletter_copy (id, newsletter_id, consent_id)
    SELECT gen_random_uuid(), n.id, c.id FROM newsletter n, newsletter_consent c WHERE c.confirmed_at IS NULL`,
    /said yes/,
  ],
  [
    'a newsletter to an address of nobody',
    `INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (gen_random_uuid(), 'x', 'newsletter', 'newsletter-copy/' || gen_random_uuid(), 'a@b.example', 'sv', now(), now())`,
    /said yes/,
  ],
]

describe('the database', () => {
  it.each(guards)('refuses %s', async (_what, sql, refusal) => {
    await makeConsent({ email: 'yes@home.example', now })
    await makeConsent({ email: 'waits@home.example', now, confirmed: false })
    await ask(
      database.url,
      `INSERT INTO newsletter (id, created_at) VALUES (gen_random_uuid(), now())`,
    )
    await expect(ask(database.url, sql)).rejects.toThrow(refusal)
  })
})
