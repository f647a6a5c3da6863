import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listPlansOf } from '#app/domain/plans/list-plans-of.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Digests, openDigests } from '#tests/routes/digests.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan, planGifts } from '#tests/stores/plans/plan-side.ts'
import {
  filled,
  openOwn,
  openPage,
  type PageName,
  pages,
  sendPage,
  tokenOf,
} from './giving-site.ts'

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

const names = Object.keys(pages) as PageName[]

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

/** The form that a page shows now, filled in. */
async function fill(name: PageName, at: { token: string; plan: string }) {
  const { content } = await openPage(name, at)
  return { form: String(content.form), ...filled[name] }
}

/** Asserts that nothing was written, and nothing made or changed at Stripe. */
async function changingNothing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const events = async () => (await till.stripe.events.list({ limit: 1 })).data[0]?.id
  const before = [await digests.read(), await events()]
  const answer = await ask()
  expect([await digests.read(), await events()]).toEqual(before)
  return answer
}

const wrong = [
  ['amount', { amount: '' }, 'amount_missing'],
  ['amount', { amount: '19,99' }, 'amount_below_floor'],
  ['amount', { amount: 'mycket' }, 'amount_malformed'],
  ['amount', { amount: '1.250' }, 'amount_ambiguous'],
  ['amount', { amount: '9999999999' }, 'amount_too_large'],
  ['amount', { amount: '-50' }, 'amount_malformed'],
  ['amount', { amount: '5'.repeat(40) }, 'too_long'],
  ['fund', { fund: '' }, 'missing'],
  ['fund', { fund: 'none' }, 'fund_unknown'],
  ['day', { day: '' }, 'missing'],
  ['day', { day: '0' }, 'unknown_choice'],
  ['day', { day: '29' }, 'unknown_choice'],
  ['day', { day: '1.5' }, 'unknown_choice'],
  ['pause', { months: '0' }, 'unknown_choice'],
  ['pause', { months: '13' }, 'unknown_choice'],
  ['pause', { months: '' }, 'missing'],
] as const

describe('a page of a change', () => {
  it('changes nothing when it is opened, is kept nowhere, and its form is made', async () => {
    const { hers, token } = await twoGivers()
    const at = { token, plan: 'M-1001' }
    for (const name of names) {
      const opened = await changingNothing(() => openPage(name, at))
      expect([opened.status, opened.headers.get('Cache-Control')], name).toEqual([200, 'no-store'])
    }
    for (const name of names.filter((one) => one !== 'resumption' && one !== 'card')) {
      await db().planChange.deleteMany()
      const form = await fill(name, at)
      const made = await sendPage(name, { ...at, form })
      expect([made.status, made.to?.split('?')[0]], name).toEqual([303, `/sv/giving/${token}`])
      const shown = await openOwn(token, `?${made.to?.split('?')[1]}`)
      expect(shown.content.shown, name).toMatchObject({ told: { kind: 'done' } })
      if (name === 'pause')
        expect(
          (await sendPage('resumption', { ...at, form: await fill('resumption', at) })).status,
        ).toBe(303)
    }
    expect(await db().plan.findUniqueOrThrow({ where: { id: hers.id } })).toMatchObject({
      ...{ state: 'ended', amount: 35_000 },
    })
  })

  it('is not there for another giver’s plan, opened or sent, and touches nothing', async () => {
    const { token, otherToken } = await twoGivers()
    const forms = new Map<PageName, Record<string, string>>()
    for (const name of names)
      forms.set(name, await fill(name, { token: otherToken, plan: 'M-1002' }))
    await changingNothing(async () => {
      for (const name of names) {
        const foreign = { token, plan: 'M-1002' }
        expect((await openPage(name, foreign)).status, name).toBe(404)
        expect((await sendPage(name, { ...foreign, form: forms.get(name) ?? {} })).status).toBe(404)
        // Nor does a plan's or a gift's own word open what belongs to its giver.
        const [month] = await planGifts()
        for (const word of [
          accessToken('plan', (await lastPlan()).id),
          accessToken('donation', month?.id ?? ''),
          'none',
        ]) {
          const asked = { token: word, plan: 'M-1002', form: forms.get(name) ?? {} }
          expect((await sendPage(name, asked)).status, name).toBe(404)
          expect((await openPage(name, { token: word, plan: 'M-1002' })).status).toBe(404)
        }
      }
    })
  })

  it('takes no form of another plan, no old form and none of somebody’s own making', async () => {
    const { token, otherToken } = await twoGivers()
    const { form: foreign = '' } = await fill('stop', { token: otherToken, plan: 'M-1002' })
    await changingNothing(async () => {
      for (const form of [foreign, '', 'a.b', 'x'.repeat(5_000)]) {
        const answer = await sendPage('stop', { token, plan: 'M-1001', form: { form } })
        expect([answer.status, answer.content.refusal]).toEqual([409, 'form_stale'])
      }
    })
  })

  it('refuses what is filled in wrong, says what, keeps what was typed, and touches nothing', async () => {
    await begin(till)
    const at = { token: await tokenOf('greta@prov.example'), plan: 'M-1001' }
    await changingNothing(async () => {
      for (const [name, typed, why] of wrong) {
        const { form = '' } = await fill(name, at)
        const answer = await sendPage(name, { ...at, form: { form, ...typed } })
        const said = answer.content.wrong ?? answer.content.refusal
        expect([answer.status, said], JSON.stringify(typed)).toEqual([422, why])
        expect(answer.content.typed).toMatchObject(typed)
      }
    })
  })

  it('leads to Stripe’s page for another card, and the months to come are charged to that one', async () => {
    const { subscription } = await begin(till)
    const at = { token: await tokenOf('greta@prov.example'), plan: 'M-1001' }
    const sent = await sendPage('card', { ...at, form: await fill('card', at) })
    expect([sent.status, sent.to]).toEqual([303, expect.stringContaining('/portal/bps_')])
    const before = (await till.stripe.subscriptions.retrieve(subscription)).customer
    await till.press(sent.to ?? '', 'save')
    const customer = await till.stripe.customers.retrieve(String(before))
    const card = customer.deleted ? null : customer.invoice_settings.default_payment_method
    const { default_payment_method: own } = await till.stripe.subscriptions.retrieve(subscription)
    expect([own, typeof card]).toEqual([null, 'string'])
    await till.passMinutes(60 * 24 * 32)
    const intents = await till.stripe.invoices.list({
      subscription,
      limit: 1,
      expand: ['data.payments.data.payment.payment_intent'],
    })
    const intent = intents.data[0]?.payments?.data[0]?.payment.payment_intent
    expect(typeof intent === 'object' && intent?.payment_method).toBe(card)
    const [plan] = await listPlansOf((await lastPlan()).supporterId ?? '', 'sv')
    const shown = await openOwn(at.token, `?card=${plan?.number}`)
    expect(shown.content.shown).toMatchObject({ told: { kind: 'done' } })
  })
})
