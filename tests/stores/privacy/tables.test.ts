import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personRooms } from '#app/domain/privacy/person-rooms.server.ts'
import { tablesApart } from '#app/domain/privacy/tables-apart.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

/** Columns that may say who somebody is, by what they are called or by what fits into them. */
const mayHoldAPerson = `
  SELECT DISTINCT table_name AS name FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND (
    column_name ~ '(email|name|address|postcode|city|phone|recipient|supporter|statement|request|content|details|affiliation|place|note|text|number_seal|last_four|donor|giver)'
    OR data_type IN ('jsonb', 'json', 'bytea'))
    AND NOT (column_name ~ '(slug|file_name|account)' AND data_type = 'text' AND column_name !~ 'email')`

const suspects = async () =>
  (await ask<{ name: string }>(database.url, mayHoldAPerson)).map(({ name }) => name).sort()
const told = new Set(personRooms.flatMap(({ tables }) => tables))
const unsaid = async () =>
  (await suspects()).filter((name) => !told.has(name) && !(name in tablesApart))

describe('every table that may hold a person', () => {
  it('is told of, or stands apart with a reason', async () => {
    expect(await unsaid()).toEqual([])
    expect((await suspects()).length).toBeGreaterThan(30)
  })

  it('is missed when it is new', async () => {
    await ask(database.url, 'CREATE TABLE honour_card (id uuid PRIMARY KEY, recipient_name text)')
    expect(await unsaid()).toEqual(['honour_card'])
    await ask(database.url, 'DROP TABLE honour_card')
  })

  it('is on one list, and is there', async () => {
    const rows = await ask<{ name: string }>(
      database.url,
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    const tables = new Set(rows.map(({ name }) => name))
    const named = [...told, ...Object.keys(tablesApart)]
    expect(named.filter((name) => !tables.has(name))).toEqual([])
    expect(Object.keys(tablesApart).filter((name) => told.has(name))).toEqual([])
  })
})
