import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { keepErasures } from '#app/domain/privacy/keep-erasures.server.ts'
import { surveyRetention } from '#app/domain/privacy/survey-retention.server.ts'
import { sweepRetention } from '#app/domain/privacy/sweep-retention.server.ts'
import { takeOutPerson } from '#app/domain/privacy/take-out-person.server.ts'
import { weighPerson } from '#app/domain/privacy/weigh-person.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeConsent } from '#tests/make/newsletter.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})

const now = new Date()
const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
const days = (count: number) => addHours(now, -24 * count)
const request = {
  name: 'Kanariefågel Prov',
  email: 'Kanarie@Prov.example',
  addressLine1: 'Kanarievägen 7',
}

/** Everything over: bought, sent and come long ago, given, reading the newsletter, noted by staff. */
async function makePerson(boughtAt = days(60)): Promise<string> {
  const { order } = await makePaidOrder({ now: boughtAt, request })
  const sentAt = boughtAt
  await db().order.update({ where: { id: order.id }, data: { sentAt } })
  const note = {
    id: newId(),
    orderId: order.id,
    at: boughtAt,
    author: 'Disa',
    text: 'Ring Kanariefågel',
  }
  await db().orderNote.create({ data: note })
  await makeSettledGift({ now: boughtAt, email: 'kanarie@prov.example' })
  await db().donation.updateMany({ data: { name: 'Kanariefågel Prov' } })
  await makeConsent({ email: 'kanarie@prov.example', now: boughtAt })
  await db().letter.updateMany({ data: { state: 'sent', sentAt: boughtAt } })
  // The auditor wants the letter that a parcel left.
  await db().letter.create({
    data: {
      ...{ id: newId(), key: `order-sent/${order.id}`, kind: 'order-sent' },
      ...{ reference: `order/${order.id}`, recipient: request.email, locale: 'sv', state: 'sent' },
      ...{ owedAt: boughtAt, dueAt: boughtAt, sentAt: boughtAt },
    },
  })
  return (await db().supporter.findFirstOrThrow()).id
}

const dump = async (): Promise<string> => {
  const tables = await ask<{ name: string }>(
    database.url,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'receipt'`,
  )
  const rows = []
  for (const { name } of tables)
    rows.push(await ask(database.url, `SELECT to_jsonb(t) AS row FROM ${name} t`))
  return JSON.stringify(rows)
}

const packed = async (id: string): Promise<Record<string, string>> => {
  const person = await findPerson(id)
  if (!person) throw new Error('there is nobody')
  const parts: Uint8Array[] = []
  for await (const part of takeOutPerson({ person, locale: 'nb', at: now })) parts.push(part)
  const files = unzipSync(Buffer.concat(parts))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  )
}

describe('everything about a person', () => {
  it('is one archive, in her language and for programs, receipts included and nobody else in it', async () => {
    const id = await makePerson()
    await makeSettledGift({ now, email: 'other@prov.example' })
    const files = await packed(id)
    expect(
      Object.keys(files)
        .filter((name) => name.endsWith('.json'))
        .toSorted(),
    ).toEqual([
      ...['gifts-1.json', 'letters-1.json', 'newsletter-1.json', 'orders-1.json'],
      ...['payments-1.json', 'person-1.json', 'receipts-1.json'],
    ])
    const [order] = JSON.parse(files['orders-1.json'] ?? '')
    expect(order).toMatchObject({ name: request.name, notes: [{ text: 'Ring Kanariefågel' }] })
    expect(order.total).toMatch(/^\d+\.\d\d SEK$/)
    expect(JSON.parse(files['receipts-1.json'] ?? '')).toHaveLength(2)
    expect(files['index.html']).toContain('<html lang="nb"')
    expect(files['receipts-1.html']).toContain('Kanariefågel Prov')
    expect(JSON.stringify(files)).not.toContain('other@prov.example')
  })
})

describe('forgetting', () => {
  it('leaves the books, and nothing else, and is not brought back by an older database', async () => {
    const id = await makePerson()
    const person = await findPerson(id)
    const weighed = person && (await weighPerson(person, now))
    expect(weighed?.refusals).toEqual([])
    expect(weighed?.receiptsUntil).toMatch(/^20\d\d-12-31$/)
    const old = await db().supporter.findMany()
    const receipts = await db().receipt.findMany()
    expect(await forgetPerson({ supporterId: id, by, now })).toEqual({ ok: true, value: undefined })
    expect(await dump()).not.toMatch(/kanarie/i)
    expect(await db().receipt.findMany()).toEqual(receipts)
    expect(await findBreaches({ now })).toEqual([])
    expect(await forgetPerson({ supporterId: id, by, now })).toEqual({ ok: false, refusal: 'gone' })
    // Yesterday's database again.
    await db().erasure.deleteMany()
    await db().supporter.createMany({ data: old.map((row) => ({ ...row, createdAt: days(60) })) })
    expect(await keepErasures(now)).toBe(1)
    expect(await db().supporter.count()).toBe(0)
    expect(await db().erasure.count()).toBe(1)
    // Whoever comes again of her own will is somebody new.
    await makeSettledGift({ now: addHours(now, 1), email: 'kanarie@prov.example' })
    expect(await keepErasures(now)).toBe(0)
    expect(await db().supporter.count()).toBe(1)
  })

  it('is refused while anything is open, and then nothing is written', async () => {
    const id = await makePerson(days(3))
    const before = await dump()
    expect(await forgetPerson({ supporterId: id, by, now })).toEqual({
      ok: false,
      refusal: 'withdrawal_period',
    })
    expect(await dump()).toBe(before)
    await db().order.updateMany({ data: { sentAt: null } })
    expect(await forgetPerson({ supporterId: id, by, now })).toMatchObject({
      refusal: 'order_to_pack',
    })
    await db().order.updateMany({ data: { sentAt: days(60) } })
    await db().letter.updateMany({ data: { state: 'owed' } })
    expect(await forgetPerson({ supporterId: id, by, now })).toMatchObject({
      refusal: 'letter_under_way',
    })
  })
})

describe('the retention clock', () => {
  it('deletes by what the dry run counted, kind by kind, and leaves what is not due', async () => {
    await makePerson(addHours(now, -24 * 365 * 8.2))
    await makePaidOrder({ now, request: { ...request, email: 'young@prov.example' } })
    await makeConsent({ email: 'waits@prov.example', now: days(8), confirmed: false })
    await db().letter.updateMany({
      where: { kind: 'newsletter-confirmation' },
      data: { state: 'sent', sentAt: days(8) },
    })
    const sums = await db().receipt.aggregate({ _sum: { amount: true } })
    const due = (await surveyRetention(now)).filter(({ count }) => count > 0)
    const counted = Object.fromEntries(due.map(({ kind, count }) => [kind, count]))
    expect(counted).toMatchObject({
      ...{ 'order-addresses': 1, 'gift-givers': 1, 'receipt-names': 2 },
      ...{ 'unconfirmed-consents': 1, 'payment-addresses': 2 },
    })
    expect(await sweepRetention({ now })).toEqual(counted)
    expect(await sweepRetention({ now })).toEqual({})
    const names = await ask<{ name: string }>(
      database.url,
      `SELECT coalesce(content #>> '{buyer,name}', content #>> '{giver,name}') AS name FROM receipt ORDER BY issued_at`,
    )
    expect(names.map(({ name }) => name)).toEqual(['', '', request.name])
    expect(await db().receipt.aggregate({ _sum: { amount: true } })).toEqual(sums)
    expect(await db().order.count({ where: { addressLine1: request.addressLine1 } })).toBe(1)
    expect(await findBreaches({ now })).toEqual([])
  })

  it('the database keeps a receipt as it was printed until its seventh year is over', async () => {
    await makeSettledGift({ now: days(365 * 5) })
    await makeSettledGift({ now: days(365 * 9) })
    const empty = `UPDATE receipt SET content = jsonb_set(content, '{giver}', '{"name": ""}') WHERE issued_at`
    const recent = `${empty} > now() - interval '6 years'`
    await expect(ask(database.url, recent)).rejects.toThrow(/append-only/)
    const other = `UPDATE receipt SET content = content || '{"giftNumber": "x", "giver": {"name": ""}}' WHERE issued_at < now() - interval '8 years'`
    await expect(ask(database.url, other)).rejects.toThrow(/append-only/)
    await ask(database.url, `${empty} < now() - interval '8 years'`)
  })
})
