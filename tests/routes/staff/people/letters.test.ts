import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import * as again from '#app/routes/staff/letters/again.tsx'
import * as person from '#app/routes/staff/people/person.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makePlan, refused, tellOfPlan } from '#tests/make/plan.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { deskSite } from '../desk-site.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const site = deskSite({ 'staff/people/:id': person, 'staff/letters/:id/again': again })

/** A giver of a gift and of a plan that is behind, whose receipts have gone and whose other letter came back; and somebody else. */
async function giver() {
  const now = new Date('2026-11-20T10:00:00Z')
  const email = 'greta@prov.example'
  await makeSettledGift({ email, now })
  const plan = await makePlan({ now, email })
  await tellOfPlan(plan, { now, invoice: { first: true } })
  await tellOfPlan(plan, { now, view: { state: 'past_due' }, invoice: refused('in_behind') })
  await makeSettledGift({ email: 'bo@prov.example', now })
  await db().letter.updateMany({
    where: { kind: 'gift-receipt' },
    data: { state: 'sent', sentAt: now },
  })
  const fate = { state: 'failed', attention: 'bounced' } as const
  await db().letter.updateMany({ where: { kind: 'month-failed' }, data: fate })
  return db().supporter.findFirstOrThrow({ where: { email } })
}

describe('the page of a giver', () => {
  it('says which letters have gone to her and which did not arrive, of gifts and plans, and none of anybody else', async () => {
    const { id } = await giver()
    const owner = await makeStaff({ role: 'owner' })
    const { html, words } = await site(owner, `/staff/people/${id}`)
    expect(words).toContain('2 sent · 1 did not arrive')
    expect(words).toContain("A month's payment did not go through")
    expect(html).not.toContain('bo@prov.example')
  })

  it('sends one again from there, and leads back to her', async () => {
    const { id } = await giver()
    const owner = await makeStaff({ role: 'owner' })
    const letter = await db().letter.findFirstOrThrow({ where: { kind: 'month-failed' } })
    for (const back of [`/staff/people/${id}`, '/staff/plans/M-1001']) {
      const form = { copy: '1', back }
      const answer = await site(owner, `/staff/letters/${letter.id}/again`, form)
      expect(answer.location).toBe(`${back}?done=letter`)
    }
    const form = { copy: '1', back: '//elsewhere.example' }
    const astray = await site(owner, `/staff/letters/${letter.id}/again`, form)
    expect(astray.location).toBe('/staff/letters?done=letter')
  })
})
