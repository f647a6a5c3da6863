import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { writeMigration } from '#app/platform/migrations/write.server.ts'
import { ask } from '#tests/make/database.ts'
import { addMigration, newDatabase, newMigrations, tidy } from './scratch.ts'

afterEach(tidy)

const schema = (fields: string) => `datasource db {
  provider = "postgresql"
}

model Piece {
  id Int @id
  ${fields}

  @@map("piece")
}
`

it('writes what is missing, once, always after the last migration, and it applies', async () => {
  const schemaFolder = await newMigrations({})
  // A stamp in the future, as after a colleague's slip: ours must not come before it.
  const migrationsFolder = await newMigrations({
    '20991231235959_early': 'CREATE TABLE piece (id integer PRIMARY KEY)',
  })
  await writeFile(join(schemaFolder, 'shop.prisma'), schema('name String'))
  const options = { schemaFolder, migrationsFolder }
  const file = await writeMigration({ name: 'names', ...options })
  expect(file).toBe(join(migrationsFolder, '20991231235960_names', 'migration.sql'))
  expect(await readFile(file ?? '', 'utf8')).toContain('ADD COLUMN     "name" TEXT NOT NULL')
  expect(await writeMigration({ name: 'again', ...options })).toBeUndefined()
  const url = await newDatabase()
  const { applied } = await applyMigrations(url, { folder: migrationsFolder, log: () => undefined })
  expect(applied).toEqual(['20991231235959_early', '20991231235960_names'])
  expect(await ask(url, 'SELECT id, name FROM piece')).toEqual([])
})

it('refuses a name that would not do as a folder’s, and writes nothing', async () => {
  const folder = await newMigrations({})
  const written = writeMigration({
    name: 'Add it!',
    schemaFolder: folder,
    migrationsFolder: folder,
  })
  await expect(written).rejects.toThrow('small letters, digits and underscores')
  expect(await readdir(folder)).toEqual([])
})

it('writes nothing on top of a migration that does not apply', async () => {
  const folder = await newMigrations({})
  await addMigration(folder, '20260101120000_broken', 'SELECT 1/0')
  const written = writeMigration({ name: 'more', schemaFolder: folder, migrationsFolder: folder })
  await expect(written).rejects.toThrow('division by zero')
  expect(await readdir(folder)).toEqual(['20260101120000_broken'])
})
