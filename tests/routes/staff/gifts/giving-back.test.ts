import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { db } from '#app/platform/db.server.ts'
import { newDeskForm } from '#app/routes/staff/desk-form.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { makeGift } from '#tests/make/gift.ts'
import { makeRecordedGift } from '#tests/make/recorded-gift.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'
import { giveByCard } from '#tests/stores/donations/given.ts'
import { sentenceBeside, typedIn } from '../../page.ts'
import { ask, everything, fieldsOf, type Page } from './gifts-site.ts'

let till: Till
let finance: MadeStaff
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  finance = await makeStaff({ role: 'finance' })
})
afterEach(() => till.audit())
afterAll(() => till.close())

const { gifts, desk } = staffMessages('en')
const { refusals } = gifts.refund
const refundPage = '/staff/gifts/G-1001/refund'
const takingBack = '/staff/gifts/G-1001/taking-back'

type Form = Record<string, string>

/** A confirmation as it is shown for an amount, its number typed. */
async function confirmation(amount = ''): Promise<Form> {
  const shown = await ask(finance, amount === '' ? refundPage : `${refundPage}?amount=${amount}`)
  return { ...fieldsOf(shown, 'post'), number: 'G-1001', why: 'She asked' }
}

/** Sends what must be refused; nothing may be written, and Stripe not be asked. */
async function refused(path: string, form: Form, staff = finance): Promise<Page> {
  const before = await everything(till.databaseUrl)
  const answered = await ask(staff, path, form)
  expect(await everything(till.databaseUrl)).toBe(before)
  return answered
}

describe('a refund of a gift', () => {
  it.each([
    ['0', refusals.amount_zero],
    ['250.01', refusals.above_left],
    ['1e15', desk.fields.amount_malformed],
    ['-1', desk.fields.amount_malformed],
    ['1.234,56', desk.fields.amount_ambiguous],
    ['', desk.fields.amount_missing],
  ])('of %j is answered with a sentence and no button', async (amount, sentence) => {
    await giveByCard(till)
    const shown = await ask(finance, `${refundPage}?amount=${encodeURIComponent(amount)}`)
    expect(sentenceBeside(shown.html, 'amount')).toBe(sentence)
    expect(typedIn(shown.html, 'amount')).toBe(amount)
    expect(shown.html).not.toContain('name="shown"')
  })

  it.each([
    ['more than is left', { shown: '25001' }, 409, refusals.above_left],
    ['nothing', { shown: '0' }, 422, refusals.amount_zero],
    ['less than nothing', { shown: '-100' }, 422, refusals.amount_zero],
    ['words', { shown: 'allt' }, 422, refusals.amount_zero],
    ['a form without a seal', { form: '' }, 422, refusals.form_over],
    ['a form that was tampered with', { form: 'x.y' }, 422, refusals.form_over],
    ['what was left before', { left: '24000' }, 409, refusals.changed_meanwhile],
  ])(
    'sent with %s is refused in the page, and keeps what was typed',
    async (_what, change, status, sentence) => {
      await giveByCard(till)
      const answered = await refused(refundPage, { ...(await confirmation()), ...change })
      expect(answered.status).toBe(status)
      expect(answered.words).toContain(sentence)
      expect(typedIn(answered.html, 'why')).toBe('She asked')
      expect(typedIn(answered.html, 'number')).toBe('G-1001')
      expect((await till.state()).refunds).toEqual([])
    },
  )

  it.each([
    ['number', { number: 'G-1002' }, gifts.refund.wrong('G-1001')],
    ['why', { why: 'x'.repeat(301) }, desk.fields.too_long],
  ])('with another %s than is asked for is told beside it', async (field, change, sentence) => {
    await giveByCard(till)
    const form: Form = { ...(await confirmation()), ...change }
    const answered = await refused(refundPage, form)
    expect([answered.status, sentenceBeside(answered.html, field)]).toEqual([422, sentence])
    expect(typedIn(answered.html, 'why')).toBe(form.why)
    expect(typedIn(answered.html, 'number')).toBe(form.number)
  })

  it('with the same form twice is one refund, and with an older one is told with 409', async () => {
    await giveByCard(till)
    const [part, whole] = [await confirmation('100'), await confirmation()]
    const answers = [await ask(finance, refundPage, part), await ask(finance, refundPage, part)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await till.state()).refunds).toMatchObject([{ amount: 10_000 }])
    const late = await refused(refundPage, whole)
    expect([late.status, late.words.includes(refusals.changed_meanwhile)]).toEqual([409, true])
    expect(typedIn(late.html, 'why')).toBe('She asked')
  })

  it('of a gift that waits, or that staff wrote down, is refused with its reason', async () => {
    const waits = await makeGift({ now: till.now() })
    const { id } = await makeRecordedGift({ now: till.now() })
    for (const [reference, donation] of [
      ['G-1001', waits.id],
      ['G-1002', id],
    ] as const) {
      const path = `/staff/gifts/${reference}/refund`
      expect((await ask(finance, path)).words).toContain(refusals.not_paid)
      const form = newDeskForm(donation, till.now())
      const sent = { form, shown: '100', left: '100', number: reference, why: '' }
      const answered = await refused(path, sent)
      expect([answered.status, answered.words.includes(refusals.not_paid)]).toEqual([409, true])
    }
  })

  it('from the limit on asks for a fresh proof, below it does not', async () => {
    await giveByCard(till)
    await db().setting.create({ data: { name: 'refund_limit', value: { SEK: 10_000 } } })
    const stale = await makeStaff({ role: 'finance', provedAt: addMinutes(new Date(), -60) })
    const much = await refused(refundPage, await confirmation('100'), stale)
    expect([much.status, much.html.includes(desk.errors.stale.title)]).toEqual([401, true])
    expect((await ask(stale, refundPage, await confirmation('99.99'))).status).toBe(303)
  })

  it('at an address that names no gift is not found', async () => {
    for (const reference of ['G-9999', 'G-1', 'x', '%00', 'G-01001'])
      expect((await ask(finance, `/staff/gifts/${reference}/refund`)).status).toBe(404)
  })
})

describe('taking a recorded gift back', () => {
  const typed = { number: 'G-1001', why: 'Twice on the list' }

  it.each([
    ['number', { number: 'G-1002' }, gifts.takeBack.wrong('G-1001')],
    ['why', { why: 'x'.repeat(301) }, desk.fields.too_long],
    ['why', { why: 'a\u0000b' }, desk.fields.malformed],
  ])(
    'with a wrong %s is told beside it; nothing typed is lost',
    async (field, change, sentence) => {
      await makeRecordedGift({ now: till.now() })
      const form = { ...typed, ...change }
      const answered = await refused(takingBack, form)
      expect([answered.status, sentenceBeside(answered.html, field)]).toEqual([422, sentence])
      expect(typedIn(answered.html, 'number')).toBe(form.number)
      if (!form.why.includes('\u0000')) expect(typedIn(answered.html, 'why')).toBe(form.why)
    },
  )

  it('with one press is over after five minutes, and says so', async () => {
    await makeRecordedGift({ now: addMinutes(new Date(), -6) })
    const answered = await refused(takingBack, { undo: 'yes' })
    expect(answered.status).toBe(422)
    expect(sentenceBeside(answered.html, 'number')).toBe(gifts.takeBack.undo_over('G-1001'))
    expect((await ask(finance, takingBack, typed)).status).toBe(303)
  })

  it('a second time, or of a gift by card, is told with 409', async () => {
    await makeRecordedGift({ now: till.now() })
    expect((await ask(finance, takingBack, { undo: 'yes' })).status).toBe(303)
    const again = await refused(takingBack, typed)
    expect([again.status, again.words.includes(gifts.takeBack.not_to_take_back)]).toEqual([
      409,
      true,
    ])
    await giveByCard(till)
    const card = await refused('/staff/gifts/G-1002/taking-back', { ...typed, number: 'G-1002' })
    expect([card.status, card.words.includes(gifts.takeBack.not_to_take_back)]).toEqual([409, true])
  })
})
