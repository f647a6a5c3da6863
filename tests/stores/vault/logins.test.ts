import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openVault } from '#app/operator/open-vault.server.ts'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { ensureLogins } from '#app/platform/postgres/logins.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { ask } from '#tests/make/database.ts'
import { type TestVault, useTestVault } from '#tests/make/vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())

const quiet = () => undefined

describe('the pages’ login', () => {
  it.each([
    'SELECT * FROM vault.identity',
    'SELECT * FROM vault.opening',
    'INSERT INTO vault.reading (opening_id, read_by, at) VALUES (gen_random_uuid(), gen_random_uuid(), now())',
    'CREATE TABLE vault.mine (id integer)',
    'SET ROLE lykta_vault',
    'SET SESSION AUTHORIZATION lykta_vault',
    'SET ROLE lykta',
    'GRANT USAGE ON SCHEMA vault TO lykta_app',
    'SET session_replication_role = replica',
    'ALTER TABLE story DISABLE TRIGGER ALL',
    'ALTER TABLE story_consent DROP CONSTRAINT story_consent_limited',
    'CREATE OR REPLACE VIEW readable_story AS SELECT 1',
    'DROP VIEW readable_story',
    'TRUNCATE history_line',
    'CREATE TABLE public.mine (id integer)',
  ])('cannot: %s', async (sql) => {
    await expect(ask(vault.logins.app, sql)).rejects.toMatchObject({ code: '42501' })
  })

  it('has what pages need: to read and write rows, count on, and read views', async () => {
    const rows = await ask<{ missing: string }>(
      vault.url,
      `SELECT c.relname AS missing FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
         AND NOT (has_table_privilege('lykta_app', c.oid, 'SELECT') AND (c.relkind = 'v' OR (
           has_table_privilege('lykta_app', c.oid, 'INSERT') AND has_table_privilege('lykta_app', c.oid, 'UPDATE'))))`,
    )
    expect(rows).toEqual([])
  })

  it('is given the rights to a table that a migration has made since', async () => {
    await ask(vault.url, 'CREATE TABLE public.made_later (id integer)')
    await expect(ask(vault.logins.app, 'SELECT * FROM made_later')).rejects.toThrow('denied')
    expect(await ensureLogins(vault.url)).toEqual(vault.logins)
    expect(await ask(vault.logins.app, 'SELECT * FROM made_later')).toEqual([])
    await ask(vault.url, 'DROP TABLE public.made_later')
  })

  it('is made once by many that start at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => ensureLogins(vault.url)))
    expect(new Set(all.map(({ app }) => app)).size).toBe(1)
  })
})

it('the vault’s login sees nothing of the shop', async () => {
  for (const table of ['story', 'supporter', '"order"', 'staff_member', 'history_line'])
    await expect(ask(vault.logins.vault, `SELECT * FROM public.${table}`)).rejects.toMatchObject({
      code: '42501',
    })
})

describe('on a server of somebody else', () => {
  const name = `foreign_${randomBytes(4).toString('hex')}`
  const [shop, keeper] = [`${name}_shop`, `${name}_vault`]
  const as = (login: string) => {
    const url = new URL(vault.url)
    Object.assign(url, { username: login, pathname: `/${name}` })
    return url.href
  }
  const admin = (sql: string) => ask(inject('databaseServer').adminUrl, sql)

  beforeAll(async () => {
    for (const login of [shop, keeper]) await admin(`CREATE ROLE ${login} LOGIN`)
    await admin(`CREATE DATABASE ${name} OWNER ${shop}`)
    await applyMigrations(as(shop), { folder: resolve('prisma/migrations'), log: quiet })
  })
  afterAll(async () => {
    await disconnectVault()
    await admin(`DROP DATABASE ${name} WITH (FORCE)`)
    for (const login of [shop, keeper]) await admin(`DROP ROLE ${login}`)
  })

  const open = () => openVault(as(keeper), { project: resolve('.'), log: quiet })

  it('needs no superuser: two logins and a schema, and says so where it is not allowed', async () => {
    await expect(open()).rejects.toThrow(/CREATE SCHEMA vault AUTHORIZATION/)
    const owner = new URL(vault.url)
    owner.pathname = `/${name}`
    await ask(owner.href, `CREATE SCHEMA vault AUTHORIZATION ${keeper}`)
    await open()
    await open()
    expect(await ask(as(keeper), 'SELECT * FROM vault.identity')).toEqual([])
    await expect(ask(as(shop), 'SELECT * FROM vault.identity')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(ask(as(shop), 'DROP SCHEMA vault CASCADE')).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('keeps the pages’ history as it was: nothing of the vault is in it', async () => {
    const again = await applyMigrations(as(shop), {
      folder: resolve('prisma/migrations'),
      log: quiet,
    })
    expect(again.applied).toEqual([])
    const rows = await ask<{ migration_name: string }>(
      as(keeper),
      'SELECT migration_name FROM vault._prisma_migrations',
    )
    expect(rows.map(({ migration_name }) => migration_name)).toEqual(['20261127170000_identities'])
  })
})
