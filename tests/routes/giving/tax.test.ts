import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { countYearLetters } from '#app/domain/tax/count-year-letters.server.ts'
import { oweYearLetters } from '#app/domain/tax/owe-year-letters.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { db } from '#app/platform/db.server.ts'
import { findShown } from '#app/routes/giving/find-shown.server.ts'
import * as tax from '#app/routes/giving/tax.tsx'
import * as removal from '#app/routes/giving/tax-removal.tsx'
import * as year from '#app/routes/giving/year.tsx'
import * as file from '#app/routes/giving/year-file.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeApproval, makeTaxReport, makeTaxRules, testNumbers } from '#tests/make/tax.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  await makeTaxRules(till.databaseUrl)
  await Promise.all([makeApproval(), makeTaxReport()])
})
afterAll(() => till.close())

type Handler = (args: never) => Promise<unknown>
type Answer = { status: number; to: string | null; shown: Record<string, unknown>; body?: Response }

/** Asks a giver's page as her browser does. */
async function ask(
  handler: Handler,
  params: Record<string, string>,
  form?: Record<string, string>,
): Promise<Answer> {
  const request = new Request('http://localhost:3000/sv/giving/x/tax?done=left', {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const args = { request, params: { lang: 'sv', ...params }, context: {} } as never
  const answer = await handler(args).catch((thrown: unknown) => thrown)
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), shown: {}, body: answer }
  const { data, init } = answer as { data: Record<string, unknown>; init?: { status?: number } }
  return { status: init?.status ?? 200, to: null, shown: data ?? {} }
}

const summer = new Date('2026-06-15T10:00:00Z')
const give = (email: string, amount: number, currency: 'SEK' | 'NOK' = 'SEK') =>
  makeSettledGift({ email, now: summer, amount: { amount, currency } })

describe('a giver’s page about tax', () => {
  it('takes a number, shows its end, and forgets it again', async () => {
    await give('greta@prov.example', 50_000)
    const token = await linkGiver('greta@prov.example')
    const page = () => ask(tax.loader, { token })
    expect((await page()).shown).toMatchObject({
      offer: { offered: true, country: 'SE', figures: { giftLeast: 20_000, rate: 2_500 } },
      years: [2026],
    })
    for (const [typed, refusal] of [
      ['', 'number_missing'],
      ['900602-2398', 'number_checksum'],
      ['900602', 'number_malformed'],
    ] as const) {
      const refused = await ask(tax.action, { token }, { number: typed })
      expect([refused.status, refused.shown.refusal]).toEqual([422, refusal])
    }
    expect(await db().taxNumber.count()).toBe(0)
    const left = await ask(tax.action, { token }, { number: '900602-2397' })
    expect([left.status, left.to]).toEqual([303, `/sv/giving/${token}/tax?done=left`])
    expect(JSON.stringify((await page()).shown)).not.toContain('0602')
    expect((await page()).shown).toMatchObject({ number: { lastFour: '2397', reported: [] } })
    const gone = await ask(removal.action, { token }, {})
    expect(gone.to).toContain('done=removed')
    expect((await ask(removal.action, { token }, {})).to).toContain('done=not_there')
    expect(await db().taxNumber.count()).toBe(0)
  })

  it('asks for nothing without an approval, and keeps nothing that is sent all the same', async () => {
    await give('greta@prov.example', 50_000)
    await db().taxApproval.deleteMany()
    const token = await linkGiver('greta@prov.example')
    expect((await ask(tax.loader, { token })).shown).toMatchObject({ offer: { offered: false } })
    const sent = await ask(tax.action, { token }, { number: testNumbers.sv[0] })
    expect([sent.status, sent.shown.refusal]).toEqual([422, 'not_offered'])
    expect(await db().taxNumber.count()).toBe(0)
  })

  it('keeps and forgets the number of the giver whose address it is, of nobody else', async () => {
    await give('greta@prov.example', 50_000)
    await give('berit@prov.example', 50_000)
    const tokens = {
      greta: await linkGiver('greta@prov.example'),
      berit: await linkGiver('berit@prov.example'),
    }
    const [one, two] = testNumbers.sv
    await ask(tax.action, { token: tokens.greta }, { number: one })
    await ask(tax.action, { token: tokens.berit }, { number: two })
    const shown = async (token: string) => (await ask(tax.loader, { token })).shown.number
    expect(await shown(tokens.greta)).toMatchObject({ lastFour: one.slice(-4) })
    expect(await shown(tokens.berit)).toMatchObject({ lastFour: two.slice(-4) })
    await ask(removal.action, { token: tokens.berit }, {})
    expect(await shown(tokens.berit)).toBeUndefined()
    expect(await shown(tokens.greta)).toMatchObject({ lastFour: one.slice(-4) })
  })

  it('is nobody’s by the address of one gift, by another year or by a guess', async () => {
    const gift = await give('greta@prov.example', 50_000)
    const token = await linkGiver('greta@prov.example')
    for (const handler of [tax.loader, removal.loader, year.loader, file.loader])
      for (const wrong of [gift.token, 'x', ''])
        expect((await ask(handler, { token: wrong, year: '2026' })).status).not.toBe(200)
    for (const wrong of ['2025', '1999', '20261', 'x'])
      for (const handler of [year.loader, file.loader]) {
        const answer = await ask(handler, { token, year: wrong }).catch(() => undefined)
        expect(answer?.shown, wrong).not.toMatchObject({ statement: expect.anything() })
        expect(answer?.body).toBeUndefined()
      }
    expect(
      (await ask(tax.action, { token: gift.token }, { number: testNumbers.sv[0] })).shown,
    ).toEqual({})
    expect(await db().taxNumber.count()).toBe(0)
  })
})

describe('a yearly statement', () => {
  it('has every gift with its receipt, what went back, and sums by currency, on the page and as PDF', async () => {
    await give('greta@prov.example', 50_000)
    await give('greta@prov.example', 10_050)
    await give('greta@prov.example', 60_000, 'NOK')
    await give('other@prov.example', 70_000)
    const token = await linkGiver('greta@prov.example')
    const { shown } = await ask(year.loader, { token, year: '2026' })
    expect(shown.statement).toMatchObject({
      ...{ year: 2026, giver: 'Greta Givare', issuer: { number: '802000-0000' } },
      gifts: [{ receipt: 'G-00001' }, { receipt: 'G-00002' }, { receipt: 'G-00003' }],
      sums: [
        { amount: 60_050, currency: 'SEK' },
        { amount: 60_000, currency: 'NOK' },
      ],
      tax: { country: 'SE', approved: true, reported: false, norway: false },
    })
    const pdf = await ask(file.loader, { token, year: '2026' })
    expect(pdf.body?.headers.get('Content-Type')).toBe('application/pdf')
    expect(pdf.body?.headers.get('Cache-Control')).toBe('no-store')
    const bytes = Buffer.from((await pdf.body?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    for (const told of ['/StructTreeRoot', '/Marked true', '/Table', '/TH', '/Lang'])
      expect(bytes.toString('latin1'), told).toContain(told)
  })

  it('goes to every giver of a year that is over, once, with a link and nothing more', async () => {
    await give('greta@prov.example', 50_000)
    await give('other@prov.example', 70_000)
    const by = { kind: 'operator' } as const
    const early = await oweYearLetters({ year: 2026, by, now: new Date('2026-12-31T12:00:00Z') })
    expect(early).toEqual({ ok: false, refusal: 'year_going' })
    const january = new Date('2027-01-08T08:00:00Z')
    expect(await oweYearLetters({ year: 2026, by, now: january })).toEqual({ ok: true, value: 2 })
    expect(await oweYearLetters({ year: 2026, by, now: january })).toEqual({ ok: true, value: 0 })
    expect(await countYearLetters(2026)).toEqual({ givers: 2, owed: 2, sent: 0, failed: 0 })
    await sendOwedLetters({ now: january, limit: 20 })
    expect(await countYearLetters(2026)).toEqual({ givers: 2, owed: 2, sent: 2, failed: 0 })
    const answer = await fetch(`${till.url}/inbox.json?to=greta@prov.example`)
    const letters = (await answer.json()) as { subject: string; text: string }[]
    const letter = letters.find(({ subject }) => subject === 'Årsbesked 2026')
    expect(letter?.text).toContain(`/sv/giving/${await linkGiver('greta@prov.example')}/year/2026`)
    expect(letter?.text).not.toMatch(/\bkr\b|2397|900602/)
  })
})

it('the page after a gift tells how a number is left only while it is of use', async () => {
  const gift = await give('greta@prov.example', 50_000)
  const nothingDone = { after: null, change: null, card: null, details: null }
  const shown = () => findShown({ token: gift.token, locale: 'sv', ...nothingDone })
  expect(await shown()).toMatchObject({ kind: 'gift', taxOffered: true })
  await db().taxApproval.deleteMany()
  expect(await shown()).toMatchObject({ kind: 'gift', taxOffered: false })
  expect(messages('sv').tax.afterGift).toContain('brevet')
})
