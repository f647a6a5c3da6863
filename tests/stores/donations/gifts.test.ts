import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveGift } from '#app/domain/checkout/leave-gift.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import type { GiftRequest } from '#app/domain/donations/gift-form.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import {
  countPapers,
  sessionIn,
  type Till,
  tell,
  times,
  useTill,
} from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  await makeFund()
})
afterEach(() => till.audit())
afterAll(() => till.close())

const once = { orders: 0, payments: 1, entries: 1, receipts: 1, letters: 1, refunds: 0 }
const unpaid = { ...once, entries: 0, receipts: 0, letters: 0 }

const giving = (change: Partial<GiftRequest> = {}): GiftRequest => ({
  ...{ rhythm: 'once', amount: 25_000, currency: 'SEK', fund: 'safe-nights' },
  ...{ name: 'Greta Givare', email: 'greta@prov.example', form: newGiftForm(till.now()) },
  ...change,
})

const give = (request: GiftRequest, now = till.now()) =>
  startGift({ request, locale: 'sv', address: madeAddress(), now })

async function reachPage(request: GiftRequest): Promise<string> {
  const started = await give(request)
  if (!started.ok) throw new Error(`refused: ${started.refusal}`)
  return started.value.url
}

async function lastGift() {
  const gift = await db().donation.findFirstOrThrow({ orderBy: { number: 'desc' } })
  return { ...gift, token: accessToken('donation', gift.id) }
}

describe('a gift', () => {
  it('is started, paid, booked and receipted once', async () => {
    const page = await reachPage(giving())
    const session = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    expect(session).toMatchObject({ amount_total: 25_000, currency: 'sek', submit_type: 'donate' })
    await till.press(page, 'pay')
    const { token } = await lastGift()
    await till.passMinutes(3)
    const settle = () => settleReturn({ kind: 'donation', token, now: till.now() })
    await Promise.all([tell(till), times(3, settle), times(2, () => reconcile(till.now()))])
    expect(await countPapers()).toEqual(once)
    expect(await findGiftByToken(token)).toMatchObject({
      ...{ state: 'settled', amount: { amount: 25_000, currency: 'SEK' }, settledAt: till.now() },
    })
    const lines = await db().ledgerLine.findMany({ orderBy: { position: 'asc' } })
    expect(lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['1580', 25_000],
      ['3993', -25_000],
    ])
    expect(await db().supporter.findFirst()).toMatchObject({ email: 'greta@prov.example' })
  })

  it('is one gift and one page, its form sent 20 times at once and again later', async () => {
    const request = giving()
    const answers = await times(20, () => give(request))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.ok).toBe(true)
    await till.passMinutes(10)
    expect(await give(request)).toEqual(answers[0])
    expect(await db().donation.count()).toBe(1)
    expect(await countPapers()).toEqual(unpaid)
    expect((await till.state()).counts.sessions).toBe(1)
  })

  it('leads to its own page once it is paid', async () => {
    const request = giving()
    await till.press(await reachPage(request), 'pay')
    await tell(till)
    const url = `http://localhost:3000/sv/giving/${(await lastGift()).token}`
    expect(await give(request)).toEqual({ ok: true, value: { url } })
  })
})

describe('a form', () => {
  it('sent again with other words in it is stale, and the first gift stands', async () => {
    const request = giving()
    await reachPage(request)
    const stale = { ok: false, refusal: 'form_stale' }
    expect(await give({ ...request, amount: 50_000 })).toEqual(stale)
    expect(await give({ ...request, email: 'other@prov.example' })).toEqual(stale)
    expect(
      await startGift({ request, locale: 'en', address: madeAddress(), now: till.now() }),
    ).toEqual(stale)
    expect(await db().donation.findMany()).toMatchObject([{ amount: 25_000 }])
    expect((await till.state()).counts.sessions).toBe(1)
  })

  it('is refused when it is older than twelve hours, altered or not ours, and writes nothing', async () => {
    const request = giving()
    const stale = { ok: false, refusal: 'form_stale' }
    expect(await give(request, addHours(till.now(), 12))).toEqual(stale)
    const [body = '', signature = ''] = request.form.split('.')
    for (const form of ['', 'form', body, `${body}.`, `${body}x.${signature}`, `.${signature}`]) {
      expect(await give({ ...request, form })).toEqual(stale)
    }
    expect(await db().donation.count()).toBe(0)
  })

  it('is stale once its payment page has closed, instead of leading to a closed page', async () => {
    const request = giving()
    await reachPage(request)
    await till.passMinutes(41)
    expect(await give(request)).toEqual({ ok: false, refusal: 'form_stale' })
    await reconcile(till.now())
    expect((await lastGift()).state).toBe('failed')
  })

  it('for a fund that is closed or unknown is refused and writes nothing', async () => {
    await db().fund.updateMany({ data: { open: false } })
    const closed = { ok: false, refusal: 'fund_closed' }
    expect(await give(giving())).toEqual(closed)
    const unknown = { ok: false, refusal: 'fund_unknown' }
    expect(await give(giving({ fund: 'nowhere' }))).toEqual(unknown)
    expect(await db().donation.count()).toBe(0)
  })
})

describe('a giver who leaves', () => {
  const typed = {
    ...{ rhythm: 'once', amount: 'own', ownAmount: '250.50', fund: 'safe-nights' },
    ...{ currency: 'SEK', name: 'Greta Givare', email: 'greta@prov.example' },
    ...{ anonymous: '', companyName: '', organisationNumber: '', coverCost: '' },
  }

  it('finds the page closed and everything that was typed', async () => {
    const page = await reachPage(giving({ amount: 25_050 }))
    const { token } = await lastGift()
    expect(await leaveGift(token, till.now())).toEqual({ typed })
    expect((await lastGift()).state).toBe('failed')
    await till.press(page, 'pay')
    await tell(till)
    expect(await countPapers()).toEqual(unpaid)
    expect(await leaveGift('nobody', till.now())).toBeUndefined()
  })

  it('is told that the gift is paid when it is', async () => {
    await till.press(await reachPage(giving({ amount: 25_050 })), 'pay')
    const { token } = await lastGift()
    const paid = { typed, paidGift: true }
    expect(await times(3, () => leaveGift(token, till.now()))).toEqual([paid, paid, paid])
    expect(await leaveGift(token, till.now())).toEqual(paid)
    expect(await countPapers()).toEqual(once)
  })

  it('needs a new form to give again', async () => {
    const request = giving()
    await reachPage(request)
    await leaveGift((await lastGift()).token, till.now())
    expect(await give(request)).toEqual({ ok: false, refusal: 'form_stale' })
    expect((await give(giving())).ok).toBe(true)
  })
})

describe('when Stripe is away', () => {
  it('the giver is refused, and the same form goes on later with one page', async () => {
    const request = giving()
    await till.control({ api: { mode: 'timeout_after', seconds: 0, times: 4 } })
    expect(await give(request)).toEqual({ ok: false, refusal: 'payment_unreachable' })
    await till.control({ reset: 'faults' })
    await till.press(await reachPage(request), 'pay')
    await tell(till)
    expect(await countPapers()).toEqual(once)
    expect((await till.state()).counts).toMatchObject({ sessions: 1, charges: 1 })
  })

  it('a gift whose page was never opened ends with it', async () => {
    await till.control({ api: { mode: 'error', status: 503, times: 3, kept: false } })
    await give(giving())
    await till.passMinutes(43)
    await reconcile(till.now())
    expect((await lastGift()).state).toBe('failed')
  })
})
