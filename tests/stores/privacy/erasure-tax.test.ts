import { describe, expect, it } from 'vitest'
import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { weighPerson } from '#app/domain/privacy/weigh-person.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as erasure from '#app/routes/staff/people/erasure.tsx'
import { addHours } from '#app/values/period.ts'
import { endLetters } from '#tests/make/known-address.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { deskSite } from '../../routes/staff/desk-site.ts'
import {
  anna,
  bo,
  by,
  give,
  leave,
  now,
  send,
  setRefunded,
  summer,
  supporterOf,
  useTaxWorld,
} from '../tax/files-world.ts'

useTaxWorld()

const hers = 'anna@prov.example'
const taxOf = async (email: string) => {
  const person = await findPerson(await supporterOf(email))
  return person && (await weighPerson(person, now)).tax
}
const unsaidOf = async (email: string) =>
  (await taxOf(email))?.unsaid.map(({ year, isOver }) => [year, isOver])

describe('what forgetting a giver costs her in tax relief', () => {
  it('is each year that is not reported, or not as it stands now, and no other', async () => {
    const gift = await give(hers, 300)
    await give('bo@prov.example', 500)
    expect(await taxOf(hers)).toBeUndefined()
    await leave(hers, anna)
    await leave('bo@prov.example', bo)
    expect(await unsaidOf(hers)).toEqual([[2026, true]])
    expect(await taxOf(hers)).toMatchObject({ lastFour: '2397', reported: [] })
    await send()
    expect(await taxOf(hers)).toMatchObject({
      ...{ country: 'SE', unsaid: [], reported: [{ year: 2026, keptUntil: '2032-12-31' }] },
    })
    // This year's report cannot be made yet, and last year's must be corrected.
    await give(hers, 400, addHours(now, -24))
    await setRefunded(gift.id, 30_000)
    expect(await unsaidOf(hers)).toEqual([
      [2027, false],
      [2026, true],
    ])
    // Too little to be reported is no loss.
    await give('bo@prov.example', 100, addHours(now, -24))
    expect(await unsaidOf('bo@prov.example')).toEqual([])
  })

  it('is said before she is forgotten, with what to do first; what was reported stays, and her number in it', async () => {
    await give(hers, 300, new Date('2025-06-15T10:00:00Z'))
    await leave(hers, anna)
    await send(2025)
    await give(hers, 300, summer)
    await endLetters(summer)
    const id = await supporterOf(hers)
    const staff = await makeStaff({ role: 'owner' })
    const site = deskSite({ 'staff/people/:id/erasure': erasure })
    const { words, html } = await site(staff, `/staff/people/${id}/erasure`)
    for (const said of [
      'The number that ends in 2397 goes.',
      'She loses her tax relief for 2026',
      'What was reported for 2025 stands with the tax agency',
      'stay in the books',
    ])
      expect(words).toContain(said)
    expect(html).toContain('href="/staff/tax/2026"')
    expect(await forgetPerson({ supporterId: id, by, now })).toMatchObject({ ok: true })
    expect(await db().taxNumber.count()).toBe(0)
    expect(await db().taxLine.findMany()).toMatchObject([{ year: 2025, sealed: expect.anything() }])
    expect(await db().taxLineGiver.count()).toBe(0)
  })
})
