import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as address from '#app/routes/giving/address.tsx'
import * as lostLink from '#app/routes/giving/lost-link.tsx'
import * as renewal from '#app/routes/giving/renewal.tsx'
import { type Digests, openDigests } from '#tests/routes/digests.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, nextMonth, planGifts } from '#tests/stores/plans/plan-side.ts'
import { ask, openOwn, openPage, type PageName, pages, sendPage, tokenOf } from './giving-site.ts'

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

const email = 'greta@prov.example'
const open = (token: string) => ask(renewal.loader, `/sv/giving/${token}/renewal`, { token })
const press = (token: string) =>
  ask(renewal.action, `/sv/giving/${token}/renewal`, { token, form: {} })

type Sent = { to: string[]; text: string }

/** Sends what is owed, and answers the letters that have gone to her, newest first. */
async function letters(): Promise<Sent[]> {
  // The pages owe them by the real clock, which the till's does not follow.
  await sendOwedLetters({ now: new Date(), limit: 50 })
  const all = (await (await fetch(`${till.url}/inbox.json`)).json()) as Sent[]
  return all.filter(({ to }) => to.includes(email))
}

/** A giver of 200 kr each month, and her word. */
async function giver() {
  await begin(till)
  return { token: await tokenOf(email) }
}

describe('a new link to her own page', () => {
  it('is sent to the address on file; the one before opens no page and no door behind it, and the plan goes on', async () => {
    const { token } = await giver()
    await letters()
    const pressed = await press(token)
    expect([pressed.status, pressed.to]).toEqual([303, '/sv/giving?renewed'])
    const [newest] = await letters()
    const next = await tokenOf(email)
    expect(newest?.text).toContain(`/sv/giving/${next}`)
    expect(newest?.text).not.toContain(token)
    const reference = `M-${(await lastPlan()).number}`
    expect((await openOwn(token)).status).toBe(404)
    expect((await openOwn(next)).status).toBe(200)
    for (const name of Object.keys(pages) as PageName[]) {
      expect((await openPage(name, { token, plan: reference })).status, name).toBe(404)
      expect((await sendPage(name, { token, plan: reference, form: {} })).status, name).toBe(404)
    }
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ email: to }) => to)).toEqual([email, email])
  })

  it('is carried by every letter that waits as the old one ends', async () => {
    const { token } = await giver()
    expect((await press(token)).status).toBe(303)
    const out = await letters()
    const next = await tokenOf(email)
    expect(out.length).toBeGreaterThan(1)
    for (const { text } of out) {
      expect(text).toContain(`/giving/${next}`)
      expect(text).not.toContain(token)
    }
  })

  it('is one, of many presses at a time, each answered alike, and a dead link asks for none', async () => {
    const { token } = await giver()
    const pressed = await Promise.all(Array.from({ length: 6 }, () => press(token)))
    expect(new Set(pressed.map(({ status, to }) => `${status} ${to}`))).toEqual(
      new Set(['303 /sv/giving?renewed']),
    )
    const before = await digests.read()
    expect((await press(token)).to).toBe('/sv/giving?renewed')
    expect((await press('none')).status).toBe(404)
    for (const word of [token, 'none']) expect((await open(word)).status).toBe(404)
    expect(await digests.read()).toEqual(before)
    expect(await db().letter.count({ where: { kind: 'giver-link' } })).toBe(1)
  })

  it('is not made by opening the page, which says where the new one goes and what ends with the old', async () => {
    const { token } = await giver()
    const before = await digests.read()
    const opened = await open(token)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('Cache-Control')).toBe('no-store')
    expect(opened.content).toMatchObject({ email, hasMove: false })
    expect(await digests.read()).toEqual(before)
    await ask(address.action, `/sv/giving/${token}/address`, {
      ...{ token, form: { email: 'ny@prov.example' } },
    })
    expect((await open(token)).content).toMatchObject({ hasMove: true })
    await press(token)
    expect(await db().addressMove.count()).toBe(0)
  })

  it('is told of where a link can be asked for, without the address', async () => {
    const told = await ask(lostLink.loader, '/sv/giving', { token: '', query: '?renewed' })
    expect(told.content).toMatchObject({ after: 'renewed' })
    expect(JSON.stringify(told.content)).not.toContain(email)
  })
})
