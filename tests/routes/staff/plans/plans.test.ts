import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as person from '#app/routes/staff/people/person.tsx'
import * as attention from '#app/routes/staff/plans/attention.tsx'
import * as link from '#app/routes/staff/plans/link.tsx'
import * as list from '#app/routes/staff/plans/list.tsx'
import * as pausing from '#app/routes/staff/plans/pausing.tsx'
import * as plan from '#app/routes/staff/plans/plan.tsx'
import * as resuming from '#app/routes/staff/plans/resuming.tsx'
import * as stopping from '#app/routes/staff/plans/stopping.tsx'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { begin, lastPlan } from '#tests/stores/plans/plan-side.ts'
import { deskSite, fieldsOf } from '../desk-site.ts'
import { take } from '../exports/take.ts'

const ask = deskSite({
  'staff/plans': list,
  'staff/plans/:reference': plan,
  'staff/plans/:reference/pausing': pausing,
  'staff/plans/:reference/resuming': resuming,
  'staff/plans/:reference/stopping': stopping,
  'staff/plans/:reference/link': link,
  'staff/plans/:reference/attention': attention,
  'staff/people/:id': person,
})

let till: Till
let finance: MadeStaff
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  shiftClock(0)
  finance = await makeStaff({ role: 'finance' })
})
afterEach(() => till.audit())
afterAll(() => till.close())

const { plans: words, desk } = staffMessages('en')
const page = '/staff/plans/M-1001'

/** The form of a step as it is shown, filled in. */
async function step(name: string, form: Record<string, string> = {}) {
  const shown = await ask(finance, `${page}/${name}`)
  return ask(finance, `${page}/${name}`, { ...fieldsOf(shown, 'post'), ...form })
}

const history = () => db().historyLine.findMany({ orderBy: { seq: 'asc' } })
const linesAbout = async (id: string) =>
  (await history()).filter(({ object }) => object === `plan/${id}`)

describe('the list of plans', () => {
  it('shows where they stand, narrowed by its filters, on the screen and as a file', async () => {
    await begin(till)
    const { subscription } = await begin(till, { email: 'berit@prov.example', amount: 5_050 })
    await till.stripe.subscriptions.cancel(subscription)
    await tell(till)
    const all = await ask(finance, '/staff/plans')
    expect(all.words).toContain('M-1001')
    expect(all.words).toContain('M-1002')
    const active = await ask(finance, '/staff/plans?stage=active')
    expect([active.words.includes('M-1001'), active.words.includes('M-1002')]).toEqual([
      true,
      false,
    ])
    const seek = async (words: string) =>
      ask(finance, (await ask(finance, '/staff/plans', { words })).location)
    const found = await seek('berit@prov.example')
    expect([found.words.includes('M-1001'), found.words.includes('M-1002')]).toEqual([false, true])
    expect((await seek('m 1002')).words).toContain('M-1002')
    const owner = await makeStaff({ name: 'Disa' })
    const { name, lines } = await take(owner, '/staff/plans/export/file?stage=ended')
    expect(name).toMatch(/^monthly-gifts-\d{4}-\d\d-\d\d\.csv$/)
    expect(lines[0]).toBe(
      'Monthly gift,State,Began,Name,E-mail,Fund,Amount,Currency,Next charge,The pause ends,Ended,Must be looked at',
    )
    expect(lines[1]).toMatch(/^M-1002,Ended,.*berit@prov\.example,Fund safe-nights,50\.50,SEK,,,2/)
    expect(lines).toHaveLength(2)
  })

  it('is not for a volunteer', async () => {
    const volunteer = await makeStaff({ role: 'volunteer' })
    expect((await ask(volunteer, '/staff/plans')).status).toBe(403)
  })
})

describe('a plan at the desk', () => {
  it('shows its months, how it has stood, its letters, and stands on its giver’s page', async () => {
    const { plan: begun, subscription } = await begin(till)
    await till.control({ plan: { subscription, declineNext: 1 } })
    await till.passMinutes(32 * 24 * 60)
    await reconcile(till.now())
    const shown = await ask(finance, page)
    for (const part of [
      ...['M-1001', 'G-1001', words.states.past_due, words.states.active, 'greta@prov.example'],
      staffMessages('en').settings.letters.kinds['month-failed'],
    ])
      expect(shown.words).toContain(part)
    const giver = await ask(
      await makeStaff({ name: 'Disa' }),
      `/staff/people/${(await lastPlan()).supporterId}`,
    )
    expect(giver.words).toContain('M-1001')
    expect((await ask(finance, '/staff/plans/M-1009')).status).toBe(404)
    expect(begun.number).toBe(1)
  })

  it('is paused, taken up again and stopped at its giver’s wish, each with a note and a letter', async () => {
    const { plan: begun, subscription } = await begin(till)
    const noNote = await step('pausing', { months: '3' })
    expect([noNote.status, noNote.words.includes(desk.fields.missing)]).toEqual([422, true])
    const asked = { months: '3', why: 'She called: a summer without work' }
    expect(await step('pausing', asked)).toMatchObject({
      ...{ status: 303, location: `${page}?done=paused` },
    })
    expect(await lastPlan()).toMatchObject({ state: 'paused' })
    expect((await step('pausing', asked)).status).toBeLessThan(500)
    expect(await step('resuming', { why: 'She has work' })).toMatchObject({ status: 303 })
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    const again = await step('resuming', { why: 'Twice' })
    expect([again.status, again.words.includes(words.refusals.already_so)]).toEqual([409, true])
    const unnamed = await step('stopping', { why: 'She called', number: 'M-1002' })
    expect([unnamed.status, unnamed.words.includes(words.stop.wrong('M-1001'))]).toEqual([
      422,
      true,
    ])
    expect(await lastPlan()).toMatchObject({ state: 'active' })
    const stopped = await step('stopping', { why: 'She called', number: 'M-1001' })
    expect(stopped).toMatchObject({ status: 303, location: `${page}?done=stopped` })
    expect(await till.stripe.subscriptions.retrieve(subscription)).toMatchObject({
      status: 'canceled',
    })
    const lines = await linesAbout(begun.id)
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['plans.paused', 'plans.resumed', 'plans.stopped']),
    )
    expect(JSON.stringify(lines.map(({ details }) => details))).toContain('a summer without work')
    const over = await step('pausing', { months: '1', why: 'Late' })
    expect([over.status, over.words.includes(words.refusals.plan_ended)]).toEqual([409, true])
  })

  it('is not changed by somebody without the right, nor by a form of another plan', async () => {
    await begin(till)
    const shop = await makeStaff({ role: 'shop' })
    const form = { form: 'x.y', why: 'No', number: 'M-1001' }
    expect((await ask(shop, `${page}/stopping`, form)).status).toBe(403)
    expect((await ask(finance, `${page}/stopping`, form)).status).toBe(409)
    expect(await lastPlan()).toMatchObject({ state: 'active' })
  })

  it('has its giver sent the link to her own page, to the address on file', async () => {
    const { plan: begun } = await begin(till)
    for (const _ of [1, 2]) {
      expect(await ask(finance, `${page}/link`, {})).toMatchObject({
        location: `${page}?done=link`,
      })
    }
    const letters = await db().letter.findMany({ where: { kind: 'giver-link' } })
    expect(letters.map(({ recipient }) => recipient)).toEqual(['greta@prov.example'])
    expect((await linesAbout(begun.id)).map(({ action }) => action)).toContain('plans.link_sent')
  })

  it('that is in doubt says why, until somebody has looked', async () => {
    const { plan: begun } = await begin(till)
    await db().plan.update({ where: { id: begun.id }, data: { attention: 'currency_differs' } })
    expect((await ask(finance, page)).words).toContain(words.doubts.currency_differs)
    expect((await ask(finance, '/staff/plans?stage=attention')).words).toContain('M-1001')
    expect((await ask(finance, `${page}/attention`, { why: '' })).status).toBe(422)
    expect((await ask(finance, `${page}/attention`, { why: 'Compared' })).status).toBe(303)
    expect(await lastPlan()).toMatchObject({ attention: null })
    expect((await ask(finance, page)).words).not.toContain(words.doubts.currency_differs)
  })
})
