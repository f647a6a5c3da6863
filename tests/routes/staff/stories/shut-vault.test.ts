import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import type { MadeStaff } from '#tests/make/staff.ts'
import { begun, member, site } from './desk.ts'

let database: TestDatabase
let owner: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
  owner = await member('owner')
})
afterAll(() => database.close())

it('a vault without a login of its own says that it is shut, on each of its pages, and takes nothing', async () => {
  const id = await begun(owner)
  for (const path of [
    '/staff/vault',
    `/staff/stories/${id}/identity`,
    `/staff/stories/${id}/opening`,
  ]) {
    const page = await site(owner, path)
    expect(page.status).toBe(200)
    expect(page.words).toContain('VAULT_DATABASE_URL')
    expect(page.html).not.toContain('<textarea')
  }
  const sent = await site(owner, `/staff/stories/${id}/identity`, { names: 'Kanariefågel Prov' })
  expect(sent.status).toBe(409)
  expect(sent.words).toContain('The vault is shut.')
  const story = await site(owner, `/staff/stories/${id}`)
  expect(story.words).toContain('The vault is shut, so nobody can search the text for her.')
})
