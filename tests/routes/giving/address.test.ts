import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as address from '#app/routes/giving/address.tsx'
import * as agreement from '#app/routes/giving/move-agreement.tsx'
import * as confirmation from '#app/routes/giving/move-confirmation.tsx'
import * as denial from '#app/routes/giving/move-denial.tsx'
import { makeSettledGift } from '#tests/make/gift.ts'
import { type Digests, openDigests } from '#tests/routes/digests.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, nextMonth, planGifts } from '#tests/stores/plans/plan-side.ts'
import { ask, openOwn, tokenOf } from './giving-site.ts'

let till: Till
let digests: Digests
beforeAll(async () => {
  till = await useTill()
  digests = await openDigests(till.databaseUrl)
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(async () => {
  await digests.close()
  await till.close()
})

const [old, another] = ['greta@prov.example', 'ny@prov.example']
const askFor = (token: string, email: string) =>
  ask(address.action, `/sv/giving/${token}/address`, { token, form: { email } })
const doors = { agreement, confirmation, denial }
const open = (door: keyof typeof doors, token: string) =>
  ask(doors[door].loader, `/sv/moves/${token}`, { token })
const press = (door: keyof typeof doors, token: string) =>
  ask(doors[door].action, `/sv/moves/${token}`, { token, form: {} })

type Sent = { to: string[]; subject: string; text: string; html: string }

/** Sends what is owed, and answers the word of the newest letter about a move to an address, with what it says. */
async function letterTo(email: string) {
  // The pages owe them by the real clock, which the till's does not follow.
  await sendOwedLetters({ now: new Date(), limit: 50 })
  const all = (await (await fetch(`${till.url}/inbox.json`)).json()) as Sent[]
  const letter = all.find(({ to, text }) => to.includes(email) && text.includes('/moves/'))
  return { word: /\/moves\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '', text: letter?.text ?? '' }
}

/** A giver of 200 kr each month, and her word. */
async function giver() {
  await begin(till)
  return tokenOf(old)
}

describe('another e-mail address', () => {
  it('is hers once she has agreed from the old mailbox and confirmed from the new: months to come go there', async () => {
    const token = await giver()
    const asked = await askFor(token, 'NY@Prov.example')
    expect([asked.status, asked.to]).toEqual([303, `/sv/giving/${token}/address?asked`])
    const question = await letterTo(old)
    expect(question.text).toContain(another)
    expect(question.text).toMatch(/kl\. \d\d:\d\d/)
    const agreed = await press('agreement', question.word)
    expect([agreed.status, agreed.to]).toEqual([303, `/sv/moves/${question.word}`])
    const second = await letterTo(another)
    expect(second.word).not.toBe(question.word)
    // Whoever has the address by a slip of the pen learns of nobody.
    expect(second.text).not.toMatch(/Greta|greta@|giving/)
    expect((await openOwn(token)).status).toBe(200)
    const moved = await press('confirmation', second.word)
    expect([moved.status, moved.content]).toEqual([200, { ended: 'moved' }])
    expect((await openOwn(token)).status).toBe(404)
    await letterTo(another)
    expect((await openOwn(await tokenOf(another))).status).toBe(200)
    const links = await db().letter.findMany({ where: { kind: 'giver-link' } })
    expect(links.map(({ recipient }) => recipient)).toEqual([another])
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ email }) => email)).toEqual([old, another])
    expect((await lastPlan()).email).toBe(another)
  })

  it('is opened without a change, at every page and by every word; each word opens its own pages alone', async () => {
    const token = await giver()
    await askFor(token, another)
    const first = (await letterTo(old)).word
    await press('agreement', first)
    const second = (await letterTo(another)).word
    const before = await digests.read()
    const statuses = []
    for (const word of [first, second, 'none'])
      for (const door of ['agreement', 'confirmation', 'denial'] as const) {
        const { status, headers } = await open(door, word)
        expect(headers.get('Cache-Control')).toBe('no-store')
        statuses.push(status)
      }
    expect(statuses).toEqual([200, 404, 200, 404, 200, 200, 404, 404, 404])
    for (const query of ['', '?asked'])
      expect(
        (await ask(address.loader, `/sv/giving/${token}/address`, { token, query })).status,
      ).toBe(200)
    expect((await press('confirmation', first)).status).toBe(404)
    await press('agreement', second)
    expect(await digests.read()).toEqual(before)
  })

  it('is ended by "not me" from either mailbox, and the pages say so once', async () => {
    const token = await giver()
    for (const mailbox of ['old', 'new'] as const) {
      await askFor(token, another)
      const first = (await letterTo(old)).word
      await press('agreement', first)
      const word = mailbox === 'old' ? first : (await letterTo(another)).word
      expect((await press('denial', word)).content).toEqual({ gone: mailbox })
      expect((await press('denial', word)).status).toBe(404)
      expect((await open('agreement', first)).status).toBe(404)
      expect(await db().addressMove.count()).toBe(0)
    }
    expect((await db().supporter.findFirstOrThrow()).email).toBe(old)
  })

  it('is not written where another supporter has it by then, which only its own mailbox is told', async () => {
    const token = await giver()
    await makeSettledGift({ email: another })
    const [known, unknown] = [
      await askFor(token, another),
      await askFor(token, 'ingen@prov.example'),
    ]
    expect(known).toEqual(unknown)
    await askFor(token, another)
    await press('agreement', (await letterTo(old)).word)
    const { word } = await letterTo(another)
    const before = await digests.read()
    const taken = await press('confirmation', word)
    expect([taken.status, taken.content]).toEqual([409, { ended: 'taken' }])
    expect(await digests.read()).toEqual(before)
  })

  it.each([
    ['', 'email_missing'],
    ['greta', 'email_malformed'],
    ['GRETA@prov.example', 'same_email'],
    ['ny@prov.example\nBcc: alla@prov.example', 'malformed'],
    ['g'.repeat(300), 'too_long'],
  ])('is not %j, which is kept and told beside the field', async (email, wrong) => {
    const token = await giver()
    const before = await digests.read()
    const answer = await askFor(token, email)
    expect([answer.status, answer.content]).toEqual([422, { typed: email, wrong }])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await digests.read()).toEqual(before)
  })

  it('is asked for three times a day, and by nobody without the link', async () => {
    const token = await giver()
    const statuses = []
    for (const name of ['a', 'b', 'c', 'd'])
      statuses.push((await askFor(token, `${name}@prov.example`)).status)
    expect(statuses).toEqual([303, 303, 303, 429])
    const before = await digests.read()
    expect((await askFor(token, 'e@prov.example')).content).toEqual({
      ...{ typed: 'e@prov.example', wrong: 'too_many' },
    })
    expect((await askFor('none', another)).status).toBe(404)
    expect((await ask(address.loader, '/sv/giving/none/address', { token: 'none' })).status).toBe(
      404,
    )
    expect(await digests.read()).toEqual(before)
  })
})
