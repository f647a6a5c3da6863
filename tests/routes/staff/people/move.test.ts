import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import * as person from '#app/routes/staff/people/person.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { agreedMove, askedMove, makeGiver, moves } from '#tests/stores/supporters/moving.ts'
import { deskSite } from '../desk-site.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const site = deskSite({ 'staff/people/:id': person })

it('a person’s page says that she has asked for another address and what it waits for, until staff give her one', async () => {
  const at = new Date()
  const giver = await makeGiver()
  const owner = await makeStaff({ role: 'owner' })
  const page = `/staff/people/${giver.id}`
  expect((await site(owner, page)).words).not.toContain('She has asked')
  await askedMove(giver, 'ny@prov.example', at)
  const waits = 'She has asked for her letters at ny@prov.example'
  const asked = await site(owner, page)
  expect(asked.words).toContain(waits)
  expect(asked.words).toContain('The old address has not answered yet.')
  const { confirmation, agreement } = await agreedMove(giver, 'ny@prov.example', at)
  const agreed = await site(owner, page)
  expect(agreed.words).toContain('The old address has said yes')
  for (const word of [confirmation, agreement]) expect(agreed.html).not.toContain(word)
  const form = { version: '1', name: 'Greta', email: 'rätt@prov.example', locale: 'sv' }
  expect((await site(owner, page, form)).location).toBe(`${page}?done=saved`)
  expect(await moves()).toEqual([])
  expect((await site(owner, page)).words).not.toContain(waits)
  expect(await db().supporter.findMany()).toMatchObject([{ email: 'rätt@prov.example' }])
})
