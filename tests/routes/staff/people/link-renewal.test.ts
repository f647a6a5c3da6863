import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as renewal from '#app/routes/staff/people/link-renewal.tsx'
import * as person from '#app/routes/staff/people/person.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { lettersOf, makeGiver } from '#tests/stores/supporters/moving.ts'
import { deskSite } from '../desk-site.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const site = deskSite({
  'staff/people/:id': person,
  'staff/people/:id/link-renewal': renewal,
})

describe('a link that leaked', () => {
  it('is made useless at the desk, once from the page that was shown, and a new one goes to the address on file', async () => {
    const { id, email } = await makeGiver()
    const token = await linkGiver(email)
    const finance = await makeStaff({ role: 'finance' })
    const page = `/staff/people/${id}`
    expect((await site(finance, page)).html).toContain(`${page}/link-renewal`)
    const shown = await site(finance, `${page}/link-renewal`)
    expect(shown.words).toContain(email)
    expect(shown.html).toContain('name="edition" value="1"')
    expect((await findGiver(token))?.id).toBe(id)
    const press = (edition: string) => site(finance, `${page}/link-renewal`, { edition })
    expect((await press('1')).location).toBe(`${page}?done=link`)
    for (const late of ['1', '', '-1', '1e3', '9'.repeat(30)])
      expect((await press(late)).location).toBe(`${page}?done=link_late`)
    expect(await findGiver(token)).toBeUndefined()
    expect(await lettersOf('giver-link')).toMatchObject([{ recipient: email, state: 'owed' }])
    const lines = await db().historyLine.findMany({ where: { action: 'people.link_renewed' } })
    expect(lines).toMatchObject([{ object: `supporter/${id}`, actor: `staff/${finance.id}` }])
    expect((await findGiver(await linkGiver(email)))?.id).toBe(id)
  })

  it('is not made useless by somebody without the right, who is shown no way there', async () => {
    const { id, email } = await makeGiver()
    const token = await linkGiver(email)
    const shop = await makeStaff({ role: 'shop' })
    const page = `/staff/people/${id}`
    expect((await site(shop, page)).html).not.toContain('link-renewal')
    expect((await site(shop, `${page}/link-renewal`)).status).toBe(403)
    expect((await site(shop, `${page}/link-renewal`, { edition: '1' })).status).toBe(403)
    expect((await findGiver(token))?.id).toBe(id)
    expect(await lettersOf('giver-link')).toEqual([])
  })
})
