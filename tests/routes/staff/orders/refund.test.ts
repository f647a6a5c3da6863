import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { payForTwo } from '#tests/stores/checkout/paid-order.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'
import { ask, fieldsOf } from './orders-site.ts'

let till: Till
let owner: MadeStaff
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  await payForTwo(till)
  owner = await makeStaff()
})
afterAll(() => till.close())

const page = '/staff/orders/L-1001/refund'
const review = (query: string) => ask(owner, `${page}?review=1&${query}`)
const refunds = () => db().refund.count()

/** The confirmation that a choice is answered with, its number typed. */
async function confirmation(query: string, number = 'L-1001'): Promise<Record<string, string>> {
  return { ...fieldsOf(await review(query), 'post'), number }
}

describe('working a refund out', () => {
  it('says exactly what will happen, and changes nothing', async () => {
    const { words } = await review('take-0=1&shelf-0=1&delivery=49&adjustment=-20.50')
    expect(words).toContain('SEK 528.50 is paid back through Stripe')
    expect(words).toContain('1 will lie in stock again.')
    expect(words).toContain('The buyer gets a credit receipt in a letter.')
    expect(await refunds()).toBe(0)
  })

  it.each([
    ['take-0=3', 'So many are not left to refund.'],
    ['take-0=x', 'Write a whole number.'],
    ['delivery=-1', 'figures'],
    ['delivery=50', 'So much delivery is not left.'],
    ['adjustment=99999', 'more than is left'],
    ['', 'Nothing to refund is chosen.'],
  ])('of %s is answered with a sentence and no button', async (query, sentence) => {
    const answered = await review(query)
    expect(answered.words).toContain(sentence)
    expect(answered.html).not.toContain('name="shown"')
  })

  it('fills everything in that is left', async () => {
    const filled = fieldsOf(await ask(owner, `${page}?all=1`), 'get')
    expect(filled).toMatchObject({ 'take-0': '2', 'take-1': '2', delivery: '49', adjustment: '' })
  })
})

describe('confirming a refund', () => {
  it('gives it back once, however often the same form is sent', async () => {
    const form = await confirmation('take-0=1')
    const first = await ask(owner, page, form)
    expect([first.status, first.location]).toEqual([303, '/staff/orders/L-1001?done=refunded'])
    expect((await ask(owner, page, form)).status).toBe(303)
    expect((await till.state()).refunds).toMatchObject([{ amount: 50_000 }])
    const order = await ask(owner, first.location)
    expect(order.words).toContain('The refund is made.')
    expect(order.words).toContain('1 refunded')
  })

  it('asks for the number, and keeps what was typed', async () => {
    const form = { ...(await confirmation('take-0=1', 'L-1002')), why: 'Too small' }
    const answered = await ask(owner, `${page}?review=1&take-0=1`, form)
    expect(answered.status).toBe(422)
    expect(answered.words).toContain('Type L-1001, exactly so.')
    expect(answered.html).toContain('value="Too small"')
    expect(await refunds()).toBe(0)
  })

  it('of a form that another order was shown, or that is no seal, is refused', async () => {
    const form = await confirmation('take-0=1')
    for (const sealed of ['', 'x.y', `${form.form}x`]) {
      const answered = await ask(owner, page, { ...form, form: sealed })
      expect(answered.status).toBe(422)
    }
    expect(await refunds()).toBe(0)
  })

  it('is told with 409 when somebody gave it back meanwhile', async () => {
    const [one, two] = [await confirmation('take-0=2&take-1=2'), await confirmation('take-0=2')]
    expect((await ask(owner, page, two)).status).toBe(303)
    const late = await ask(owner, page, one)
    expect(late.status).toBe(409)
    expect(await refunds()).toBe(1)
  })

  it('says that Stripe does not answer, and pays later', async () => {
    const form = await confirmation('take-0=1')
    await till.control({ api: { mode: 'error', status: 503, path: '/v1/refunds', times: 9 } })
    expect((await ask(owner, page, form)).location).toContain('done=refund_waiting')
    expect(await db().refund.findFirst()).toMatchObject({ state: 'owed' })
    await till.control({ reset: 'faults' })
  })

  it('from the limit on asks for a fresh proof, and below it does not', async () => {
    const stale = await makeStaff({ provedAt: addMinutes(new Date(), -60) })
    await db().setting.create({ data: { name: 'refund_limit', value: { SEK: 50_000 } } })
    const [much, little] = [await confirmation('take-0=1'), await confirmation('adjustment=499.99')]
    expect((await ask(stale, page, much)).status).toBe(401)
    expect(await refunds()).toBe(0)
    expect((await ask(stale, page, little)).status).toBe(303)
    expect((await ask(owner, page, much)).status).toBe(303)
  })
})

describe('cancelling', () => {
  const cancellation = '/staff/orders/L-1001/cancellation'

  it('says what will happen, asks for the number, and does it once', async () => {
    const shown = await ask(owner, cancellation)
    expect(shown.words).toContain('SEK 2,049 is paid back')
    expect((await ask(owner, cancellation, { number: 'L-1' })).status).toBe(422)
    expect(await refunds()).toBe(0)
    const done = await ask(owner, cancellation, { number: 'L-1001', why: 'Broken' })
    expect([done.status, done.location]).toEqual([303, '/staff/orders/L-1001?done=cancelled'])
    expect((await ask(owner, cancellation, { number: 'L-1001' })).status).toBe(409)
    expect((await till.state()).refunds).toMatchObject([{ amount: 204_900 }])
    expect((await ask(owner, '/staff/orders/L-1001')).words).toContain('Reason: Broken')
  })
})

describe('notes', () => {
  it('are kept once for each shown form, and an empty one is refused', async () => {
    const notes = '/staff/orders/L-1001/notes'
    const { form = '' } = fieldsOf(await ask(owner, notes), 'post')
    expect((await ask(owner, notes, { form, text: ' ' })).status).toBe(422)
    for (const text of ['Ring first\nthen send', 'Ring first\nthen send']) {
      expect((await ask(owner, notes, { form, text })).status).toBe(303)
    }
    expect(await db().orderNote.findMany()).toMatchObject([{ text: 'Ring first\nthen send' }])
  })
})
