import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { leaveNumber } from '#app/domain/tax/leave-number.server.ts'
import { makeFile } from '#app/domain/tax/make-file.server.ts'
import { markSent } from '#app/domain/tax/mark-sent.server.ts'
import { takeFile } from '#app/domain/tax/take-file.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeApproval, makeTaxReport, makeTaxRules, testNumbers } from '#tests/make/tax.ts'

/** A database of the test file's own, with that world made anew before each test. Answers how to reach it. */
export function useTaxWorld(): () => TestDatabase {
  let database: TestDatabase
  beforeAll(async () => {
    database = await useTestDatabase()
  })
  beforeEach(() => makeTaxWorld(database))
  afterAll(() => database.close())
  return () => database
}

/** An organisation that is approved, with the law as it comes with the database and somebody for the agency to ask. */
async function makeTaxWorld(database: TestDatabase): Promise<void> {
  await database.reset()
  await makeTaxRules(database.url)
  await Promise.all([makeOrganisation(), makeApproval(), makeTaxReport()])
}

export const now = new Date('2027-01-12T08:30:00Z')
export const by = { kind: 'operator' } as const
export const summer = new Date('2026-06-15T10:00:00Z')
export const [anna = '', bo = ''] = testNumbers.sv

export const give = (email: string, kronor: number, at = summer) =>
  makeSettledGift({ email, now: at, amount: { amount: Math.round(kronor * 100), currency: 'SEK' } })

export const supporterOf = async (email: string) =>
  (await db().supporter.findUniqueOrThrow({ where: { email } })).id

export const leave = async (email: string, typed: string) => {
  const left = await leaveNumber({ supporterId: await supporterOf(email), typed, now })
  expect(left.ok, `${email} leaves a number`).toBe(true)
}

export const make = async (year = 2026) => {
  const made = await makeFile({ year, by, now })
  if (!made.ok) return made.refusal
  const taken = await takeFile(made.value.id, { by, now })
  return { id: made.value.id, xml: taken?.xml ?? '' }
}
export const send = async (year = 2026) => {
  const made = await make(year)
  if (typeof made === 'string') return made
  expect((await markSent({ id: made.id, by, now })).ok).toBe(true)
  return linesIn(made.xml)
}

/** What a file says of each number: specification number, and the sum or that it is removed. */
export const linesIn = (xml: string) =>
  [...xml.matchAll(/<ku:KU65>[\s\S]*?<\/ku:KU65>/g)].map(([body]) => [
    /215">(\d+)/.exec(body)?.[1],
    Number(/570">(\d+)/.exec(body)?.[1]),
    /205">1/.test(body) ? 'removed' : Number(/621">(\d+)/.exec(body)?.[1]),
  ])

/** As if so many öre of a gift had gone back. */
export const setRefunded = (id: string, amount: number) =>
  ask(
    env().databaseUrl ?? '',
    `UPDATE donation SET refunded_amount = ${amount},
       state = CASE WHEN ${amount} = amount THEN 'refunded' ELSE 'settled' END::donation_state,
       closed_at = CASE WHEN ${amount} = amount THEN now() END WHERE id = '${id}'`,
    { unguarded: true },
  )
