import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endConsent } from '#app/domain/newsletter/end-consent.server.ts'
import { hearMail } from '#app/domain/newsletter/hear-mail.server.ts'
import {
  moveNewsletter,
  type NewsletterMove,
} from '#app/domain/newsletter/issues/move-newsletter.server.ts'
import { queueNewsletters } from '#app/domain/newsletter/issues/queue-newsletters.server.ts'
import { sealAddress } from '#app/domain/newsletter/seal-address.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { issueTexts, makeConsent, makeNewsletter } from '#tests/make/newsletter.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { usePostOffice } from '../receipts/post-office.ts'

let office: Awaited<ReturnType<typeof usePostOffice>>
const now = new Date()
const by = { kind: 'operator' } as const

beforeAll(async () => {
  setLogLevel('silent')
  office = await usePostOffice()
})
beforeEach(async () => {
  await office.clear()
  await makeOrganisation()
})
afterAll(() => office.close())

const readers = async (count: number, locale: 'sv' | 'nb' = 'sv') => {
  const made = []
  for (let one = 0; one < count; one += 1)
    made.push(await makeConsent({ email: `${locale}${one}@home.example`, locale, now }))
  await db().letter.deleteMany({ where: { kind: 'newsletter-confirmation' } })
  return made
}
const move = (id: string, to: NewsletterMove) => moveNewsletter({ id, to, version: 1, by, now })
const send = (minutes = 1) => sendOwedLetters({ now: addMinutes(now, minutes), limit: 1_000 })
const addressed = async () => (await office.inbox()).flatMap(({ to }) => to).toSorted()
const stateOf = async (id: string) =>
  (await db().newsletter.findUniqueOrThrow({ where: { id } })).state

describe('a newsletter', () => {
  it('goes once to everybody who has said yes in its languages, with the way out in its head, however it is pressed', async () => {
    await readers(3)
    await readers(2, 'nb')
    await makeConsent({ email: 'waits@home.example', now, confirmed: false })
    await db().letter.deleteMany({ where: { kind: 'newsletter-confirmation' } })
    const id = await makeNewsletter(now)
    const pressed = await Promise.all([1, 2, 3, 4].map(() => move(id, 'sending')))
    expect(pressed.every(({ ok }) => ok)).toBe(true)
    const queued = await Promise.all([1, 2, 3, 4].map(() => queueNewsletters(now)))
    expect(queued.reduce((sum, one) => sum + one, 0)).toBe(3)
    await Promise.all([send(), send(), send()])
    await queueNewsletters(now)
    expect(await stateOf(id)).toBe('sent')
    expect(await addressed()).toEqual([0, 1, 2].map((one) => `sv${one}@home.example`))
    const [letter] = (await office.inbox()) as unknown as {
      headers: Record<string, string>
      html: string
      text: string
    }[]
    expect(letter?.headers).toEqual({
      'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/u\/[\w-]{43}>$/),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(letter?.html).toContain('href="http://localhost:3000/sv/shop"')
    expect(letter?.html).toContain('<html lang="sv"')
    expect(letter?.text).toContain('Hello, sv.')
    expect(letter?.html).not.toMatch(/<img/)
  })

  it('is left out for whoever said no, or whose address fails, after it was queued', async () => {
    const [leaves, bounces, stays] = await readers(4)
    const id = await makeNewsletter(now)
    await move(id, 'sending')
    expect(await queueNewsletters(now)).toBe(4)
    // Her address was found dead by another letter, and her consent stands.
    const dead = { emailHash: sealAddress('sv3@home.example'), cause: 'bounced', at: now } as const
    await db().mailSuppression.create({ data: dead })
    await endConsent(leaves?.token ?? '', now)
    const telling = { id: 'msg_1', type: 'email.bounced', providerId: 'x', bounce: 'Permanent' }
    expect(await hearMail({ ...telling, to: ['SV1@home.example'] }, now)).toBe('heard')
    await send()
    expect(await addressed()).toEqual(['sv2@home.example'])
    expect(
      await db().letter.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } }),
    ).toEqual([
      { state: 'sent', _count: 1 },
      { state: 'left_out', _count: 3 },
    ])
    expect([bounces?.id, stays?.id].every(Boolean)).toBe(true)
    // The next one is not even queued for them.
    const next = await makeNewsletter(now)
    await queueNewsletters(now)
    await move(next, 'sending')
    expect(await queueNewsletters(now)).toBe(1)
  })

  it('pauses at once, goes on where it was, and stops for good', async () => {
    await readers(4)
    const id = await makeNewsletter(now)
    await move(id, 'sending')
    await queueNewsletters(now)
    await sendOwedLetters({ now: addMinutes(now, 1), limit: 1 })
    expect(await move(id, 'paused')).toMatchObject({ ok: true })
    expect(await queueNewsletters(now)).toBe(0)
    await send()
    expect((await addressed()).length).toBe(1)
    await move(id, 'sending')
    expect(await queueNewsletters(now)).toBe(3)
    await sendOwedLetters({ now: addMinutes(now, 2), limit: 1 })
    await move(id, 'stopped')
    await send(3)
    expect((await addressed()).length).toBe(2)
    expect(await move(id, 'sending')).toEqual({ ok: false, refusal: 'cannot_now' })
    expect(new Set(await addressed()).size).toBe(2)
  })

  it('is refused while it says nothing, or half of it, or something else than was read', async () => {
    const empty = await makeNewsletter(now, issueTexts([]))
    expect(await move(empty, 'sending')).toEqual({ ok: false, refusal: 'nothing_written' })
    const half = issueTexts(['sv', 'nb'])
    half.nb.body = ''
    const id = await makeNewsletter(now, half)
    expect(await move(id, 'sending')).toEqual({ ok: false, refusal: 'half_done' })
    const stale = { id, to: 'sending', version: 9, by, now } as const
    expect(await moveNewsletter(stale)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    const unread = await makeNewsletter(now)
    expect(await move(unread, 'sending')).toEqual({ ok: false, refusal: 'no_readers' })
    await makeConsent({ email: 'waits@home.example', now, confirmed: false })
    expect(await move(unread, 'sending')).toEqual({ ok: false, refusal: 'no_readers' })
    expect(await stateOf(unread)).toBe('draft')
    expect(await db().letter.count({ where: { kind: 'newsletter' } })).toBe(0)
  })
})
