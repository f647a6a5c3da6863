import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { makeFund, makeSettledGift } from '#tests/make/gift.ts'
import { type Digests, openDigests } from '#tests/routes/digests.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'
import { change } from '#tests/stores/plans/change-side.ts'
import { begin, planGifts } from '#tests/stores/plans/plan-side.ts'
import { openOwn, tokenOf } from './giving-site.ts'

let till: Till
let digests: Digests
beforeAll(async () => {
  till = await useTill()
  digests = await openDigests(till.databaseUrl)
})
beforeEach(async () => {
  await till.open()
  await makeFund('workshop')
})
afterEach(() => till.audit())
afterAll(async () => {
  await digests.close()
  await till.close()
})

/** Two givers with a plan each, and the first one's link. */
async function twoGivers() {
  const { plan: hers } = await begin(till)
  const { plan: other } = await begin(till, { email: 'berit@prov.example' })
  const [token, otherToken] = [
    await tokenOf('greta@prov.example'),
    await tokenOf('berit@prov.example'),
  ]
  return { hers, other, token, otherToken }
}

/** Asserts that nothing was written, and nothing made or changed at Stripe. */
async function changingNothing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const events = async () => (await till.stripe.events.list({ limit: 1 })).data[0]?.id
  const before = [await digests.read(), await events()]
  const answer = await ask()
  expect([await digests.read(), await events()]).toEqual(before)
  return answer
}

describe('a giver’s own page', () => {
  it('opens everything of one giver by her link, one gift by its own, one plan by its own, and is kept nowhere', async () => {
    const { token } = await twoGivers()
    const gift = await makeSettledGift({ email: 'greta@prov.example' })
    const own = await changingNothing(() => openOwn(token))
    expect(own.content.shown).toMatchObject({
      kind: 'giver',
      giver: { email: 'greta@prov.example' },
      plans: [{ number: 'M-1001', state: 'active' }],
      gifts: { rows: [{ monthly: false }, { monthly: true }], next: undefined },
      years: [{ count: 2, sum: { amount: 45_000, currency: 'SEK' } }],
    })
    for (const [name, value] of [
      ['Cache-Control', 'no-store'],
      ['X-Robots-Tag', 'noindex'],
      ['Referrer-Policy', 'no-referrer'],
    ] as const)
      expect(own.headers.get(name)).toBe(value)
    const [month] = await planGifts()
    const ofGift = await openOwn(accessToken('donation', gift.id))
    expect(ofGift.content.shown).toMatchObject({ kind: 'gift', gift: { id: gift.id } })
    const ofMonth = await openOwn(accessToken('donation', month?.id ?? ''))
    expect(ofMonth.content.shown).toMatchObject({ kind: 'gift' })
    const plan = await db().plan.findFirstOrThrow({ orderBy: { number: 'asc' } })
    const ofPlan = await openOwn(accessToken('plan', plan.id))
    expect(ofPlan.content.shown).toMatchObject({ kind: 'plan', plan: { number: 'M-1001' } })
    expect((await openOwn('none')).status).toBe(404)
  })

  it('says of a fund that has closed that her gifts go there still, and of a changed plan what came first', async () => {
    const { plan } = await begin(till)
    await db().fund.updateMany({ where: { slug: 'safe-nights' }, data: { open: false } })
    await change(till, plan.id, { kind: 'amount', amount: 35_000 })
    const { content } = await openOwn(await tokenOf('greta@prov.example'))
    const going = { amount: { amount: 35_000 }, fund: { slug: 'safe-nights', open: false } }
    expect(content.shown).toMatchObject({ plans: [going] })
    const thanks = await openOwn(accessToken('plan', plan.id))
    const first = { amount: { amount: 20_000, currency: 'SEK' }, fund: 'Fund safe-nights' }
    expect(thanks.content.shown).toMatchObject({ plan: { ...going, first } })
  })

  it('goes on from page to page', async () => {
    for (let minute = 0; minute < 26; minute += 1)
      await makeSettledGift({
        email: 'many@prov.example',
        now: new Date(Date.UTC(2026, 5, 1, 0, minute)),
      })
    const token = await tokenOf('many@prov.example')
    type Shown = { gifts: { rows: { id: string }[]; next?: string } }
    const first = (await openOwn(token)).content.shown as Shown
    const rest = (await openOwn(token, `?after=${first.gifts.next}`)).content.shown as Shown
    const ids = [...first.gifts.rows, ...rest.gifts.rows].map(({ id }) => id)
    expect([new Set(ids).size, rest.gifts.next]).toEqual([26, undefined])
    const odd = (await openOwn(token, '?after=nonsense')).content.shown as Shown
    expect(odd.gifts.rows.map(({ id }) => id)).toEqual(first.gifts.rows.map(({ id }) => id))
  })
})
