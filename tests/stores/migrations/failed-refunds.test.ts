import { readFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { ask } from '#tests/make/database.ts'
import { newDatabase, tidy } from './scratch.ts'

afterEach(tidy)

const migration = 'prisma/migrations/20261127163000_failed_refunds/migration.sql'

it('a shop that has looked through the refunds looks through its last month once more, and never further on', async () => {
  const url = await newDatabase('migrated')
  await ask(
    url,
    `INSERT INTO stripe_look VALUES ('refunds', now() - interval '1 minute', now()), ('other', now(), now())`,
  )
  const days = `SELECT list, round(extract(epoch FROM now() - through) / 86400)::int AS days FROM stripe_look ORDER BY list`
  await ask(url, await readFile(migration, 'utf8'))
  const looked = [
    { list: 'other', days: 0 },
    { list: 'refunds', days: 30 },
  ]
  expect(await ask(url, days)).toEqual(looked)
  await ask(url, `UPDATE stripe_look SET through = now() - interval '45 days'`)
  await ask(url, await readFile(migration, 'utf8'))
  expect(await ask(url, days)).toContainEqual({ list: 'refunds', days: 45 })
})
