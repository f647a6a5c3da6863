import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findAddress } from '#app/domain/privacy/find-address.server.ts'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { hideAddress, readHiddenAddress } from '#app/domain/privacy/hidden-address.server.ts'
import { keepErasures } from '#app/domain/privacy/keep-erasures.server.ts'
import { weighPerson } from '#app/domain/privacy/weigh-person.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { campaignDay } from '#tests/make/campaign.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { endLetters, type KnownWay, knownWays } from '#tests/make/known-address.ts'
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

const email = 'kanarie@prov.example'
const now = addHours(campaignDay, 24 * 40)
const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
const ways = Object.keys(knownWays) as KnownWay[]

const tables = async () =>
  ask<{ name: string }>(
    database.url,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
const dump = async (): Promise<string> => {
  const rows = []
  for (const { name } of await tables())
    rows.push(await ask(database.url, `SELECT to_jsonb(t) AS row FROM ${name} t`))
  return JSON.stringify(rows)
}
const kindsOf = async (typed: string) => {
  const standing = await findAddress(typed)
  if (standing.is !== 'known') return standing.is
  return (await weighPerson(standing.person, now)).kinds.map(({ kind }) => kind)
}

describe('an address that no supporter has', () => {
  it.each(ways)('is found by its %s, however it is written, and forgotten', async (way) => {
    expect(await kindsOf(email)).toBe('unknown')
    await knownWays[way](email, campaignDay)
    await knownWays[way === 'orders' ? 'newsletter' : 'orders']('other@prov.example', campaignDay)
    await endLetters(campaignDay)
    expect(await kindsOf(' KANARIE@Prov.example ')).toContain(way)
    expect(await forgetPerson({ email, by, now })).toEqual({ ok: true, value: undefined })
    expect(await kindsOf(email)).toBe('unknown')
    expect(await dump()).not.toMatch(/kanarie/i)
    expect(await dump()).toMatch(/other@prov\.example/)
    const line = await db().historyLine.findFirstOrThrow({ where: { action: 'people.forgotten' } })
    expect(line.object).toMatch(/^address\/[0-9a-f]{32}$/)
    expect(await forgetPerson({ email, by, now })).toEqual({ ok: false, refusal: 'gone' })
  })

  it('is found under the supporter whose things name it', async () => {
    await makeSettledGift({ now: campaignDay, email })
    const { id } = await db().supporter.findFirstOrThrow()
    await db().supporter.update({ where: { id }, data: { email: 'new@prov.example' } })
    expect(await findAddress(email)).toMatchObject({ is: 'held', holders: [{ id }] })
    expect(await findAddress('NEW@prov.example')).toMatchObject({ is: 'held', holders: [{ id }] })
    expect(await forgetPerson({ email, by, now })).toMatchObject({ refusal: 'gone' })
    expect(await db().supporter.count()).toBe(1)
  })

  it('is not forgotten while anything under it is open, and then nothing is written', async () => {
    await knownWays.newsletter(email, campaignDay)
    await db().letter.updateMany({ data: { state: 'owed', sentAt: null } })
    const before = await dump()
    expect(await forgetPerson({ email, by, now })).toMatchObject({ refusal: 'letter_under_way' })
    expect(await dump()).toBe(before)
  })

  it('is forgotten again when an older database is put back, signatures without an address too', async () => {
    for (const way of ways) await knownWays[way](email, campaignDay)
    await endLetters(campaignDay)
    const old = {
      consents: await db().newsletterConsent.findMany(),
      pledges: await db().pledge.findMany(),
      letters: await db().campaignLetter.findMany(),
    }
    expect(await forgetPerson({ email, by, now })).toMatchObject({ ok: true })
    const marks = await readFile(join(env().dataDir, 'tombstones', 'people'), 'utf8')
    expect(marks).not.toMatch(/kanarie/i)
    // Only her signature is in the first that is put back: nothing there tells her address.
    await db().erasure.deleteMany()
    await db().pledge.createMany({ data: old.pledges })
    await keepErasures(now)
    expect(await db().pledge.count()).toBe(0)
    await db().erasure.deleteMany()
    await db().newsletterConsent.createMany({ data: old.consents })
    await db().campaignLetter.createMany({ data: old.letters })
    // One of later is somebody's new wish.
    await knownWays.newsletter('later@prov.example', now)
    await endLetters(now)
    await keepErasures(now)
    expect(await kindsOf(email)).toBe('unknown')
    expect(await kindsOf('later@prov.example')).toContain('newsletter')
  })
})

describe('the word that stands for an address', () => {
  it('does not show it, is good for half a day, and is ours alone', () => {
    const word = hideAddress('Kanarie@Prov.example', now)
    expect(Buffer.from(word, 'base64url').toString()).not.toMatch(/kanarie/i)
    expect(word).toMatch(/^[\w-]+$/)
    expect(readHiddenAddress(word, addHours(now, 11))).toBe(email)
    expect(readHiddenAddress(word, addHours(now, 12))).toBeUndefined()
    for (const other of ['', 'x', newId(), `${word.slice(0, -4)}AAAA`, word.slice(4)])
      expect(readHiddenAddress(other, now)).toBeUndefined()
  })
})
