import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { correctSupporter } from '#app/domain/supporters/correct-supporter.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as details from '#app/routes/giving/details.tsx'
import * as lostLink from '#app/routes/giving/lost-link.tsx'
import * as receipt from '#app/routes/giving/receipt.tsx'
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

const askFor = (email: string, address = '198.51.100.7') =>
  ask(lostLink.action, '/sv/giving', { token: '', form: { email }, address })
const links = () => db().letter.findMany({ where: { kind: 'giver-link' } })

describe('a link that was lost', () => {
  it('goes to the address on file alone, and the answer is the same for one that nobody has', async () => {
    await makeSettledGift({ email: 'greta@prov.example' })
    await sendOwedLetters({ now: till.now(), limit: 50 })
    const timed = async (email: string) => {
      const began = performance.now()
      const { status, to, content } = await askFor(email)
      return { answer: { status, to, content }, ms: performance.now() - began }
    }
    const [known, unknown] = [await timed('GRETA@prov.example'), await timed('none@prov.example')]
    expect(known.answer).toEqual({ status: 303, to: '/sv/giving?sent', content: {} })
    expect(unknown.answer).toEqual(known.answer)
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(395)
    expect((await links()).map(({ recipient, locale }) => [recipient, locale])).toEqual([
      ['greta@prov.example', 'sv'],
    ])
    await sendOwedLetters({ now: till.now(), limit: 50 })
    expect((await openOwn(await tokenOf('greta@prov.example'))).status).toBe(200)
  })

  it('is not asked for without end, of one address or from one place, known or not', async () => {
    await makeSettledGift({ email: 'greta@prov.example' })
    const statuses = async (emails: string[], places: string[]) => {
      const answers = []
      for (const [at, email] of emails.entries())
        answers.push((await askFor(email, places[at % places.length])).status)
      return answers
    }
    const places = ['198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4']
    const often = (email: string) =>
      statuses(
        Array.from({ length: 4 }, () => email),
        places,
      )
    expect(await often('greta@prov.example')).toEqual([303, 303, 303, 429])
    expect(await often('none@prov.example')).toEqual([303, 303, 303, 429])
    const many = Array.from({ length: 9 }, (_, at) => `n${at}@prov.example`)
    expect(await statuses(many, ['203.0.113.9'])).toEqual([...Array(8).fill(303), 429])
    expect((await links()).length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['', 'email_missing'],
    ['greta', 'email_malformed'],
    ['greta@prov.example\nBcc: alla@prov.example', 'malformed'],
    ['g'.repeat(300), 'too_long'],
  ])('is not sent for %j', async (email, wrong) => {
    const before = await digests.read()
    const answer = await askFor(email)
    expect([answer.status, answer.content.wrong]).toEqual([422, wrong])
    expect(await digests.read()).toEqual(before)
  })
})

describe('a giver’s name and language', () => {
  const send = (token: string, form: Record<string, string>) =>
    ask(details.action, `/sv/giving/${token}/details`, { token, form })

  it('are changed for what comes, confirmed by letter, and what was receipted stays', async () => {
    await begin(till)
    const token = await tokenOf('greta@prov.example')
    const saved = await send(token, { name: 'Greta Nyman', locale: 'nb' })
    expect([saved.status, saved.to]).toEqual([303, `/nb/giving/${token}?details`])
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ name, locale }) => [name, locale])).toEqual([
      ['Greta Givare', 'sv'],
      ['Greta Nyman', 'nb'],
    ])
    expect(await db().letter.count({ where: { kind: 'giver-details', locale: 'nb' } })).toBe(1)
    // Saved once more without a change, nobody is written to.
    await send(token, { name: 'Greta Nyman', locale: 'nb' })
    expect(await db().letter.count({ where: { kind: 'giver-details' } })).toBe(1)
  })

  it('are refused when there is none, or no language of ours; nothing is written', async () => {
    await begin(till)
    const token = await tokenOf('greta@prov.example')
    const before = await digests.read()
    for (const form of [
      { name: '', locale: 'sv' },
      { name: 'n'.repeat(101), locale: 'sv' },
      { name: 'Greta', locale: 'de' },
    ])
      expect((await send(token, form)).status).toBe(422)
    expect((await send('none', { name: 'Greta', locale: 'sv' })).status).toBe(404)
    expect((await ask(details.loader, '/sv/giving/none/details', { token: 'none' })).status).toBe(
      404,
    )
    expect((await ask(details.loader, `/sv/giving/${token}/details`, { token })).status).toBe(200)
    expect(await digests.read()).toEqual(before)
  })

  it('follow her address when staff correct it: months to come are hers, and the old link opens nothing', async () => {
    const { plan } = await begin(till)
    const token = await tokenOf('greta@prov.example')
    const { supporterId } = await lastPlan()
    const correction = { name: 'Greta Givare', email: 'ny@prov.example', locale: 'sv' } as const
    const by = { kind: 'lykta' } as const
    const wish = { id: supporterId ?? '', version: 1, correction, by, now: till.now() }
    expect(await correctSupporter(wish)).toMatchObject({ ok: true })
    expect((await openOwn(token)).status).toBe(404)
    await nextMonth(till)
    await tell(till)
    expect((await planGifts()).map(({ supporterId: whose, email }) => [whose, email])).toEqual([
      [supporterId, 'greta@prov.example'],
      [supporterId, 'ny@prov.example'],
    ])
    expect((await lastPlan()).id).toBe(plan.id)
    expect(await db().supporter.count()).toBe(1)
  })
})

describe('a receipt', () => {
  const open = (token: string, gift: string) =>
    ask(receipt.loader, `/sv/giving/${token}/gifts/${gift}`, { token, gift })

  it('is opened by its own giver only, as it was printed', async () => {
    await makeSettledGift({ email: 'greta@prov.example' })
    await makeSettledGift({ email: 'berit@prov.example' })
    const [hers, others] = [
      await tokenOf('greta@prov.example'),
      await tokenOf('berit@prov.example'),
    ]
    const opened = await open(hers, 'G-1001')
    expect(opened.content.receipts).toMatchObject([
      {
        number: 'G-00001',
        amount: { amount: 25_000 },
        content: { giver: { name: 'Greta Givare' } },
      },
    ])
    expect(opened.headers.get('Cache-Control')).toBe('no-store')
    for (const [token, gift] of [
      [others, 'G-1001'],
      [hers, 'G-1002'],
      [hers, 'G-9999'],
      [hers, 'x'],
      ['none', 'G-1001'],
    ])
      expect((await open(token ?? '', gift ?? '')).status, `${gift}`).toBe(404)
  })
})
