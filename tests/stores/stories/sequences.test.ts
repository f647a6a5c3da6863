import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Ask } from '#tests/faults/stories/bookkeeping.ts'
import { tryConsents } from '#tests/faults/stories/consent-sequences.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

// The short form; `npm run faults -- consent-sequences` is the long one.
let database: TestDatabase
let client: pg.Client
const ask: Ask = async (sql, values) => (await client.query(sql, values)).rows

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterEach(() => client.end())

it('nothing is ever read without a valid consent, whatever is written straight to the database', async () => {
  const { faults, notes, seed } = await tryConsents(ask, { rounds: 50, seed: 20261127 })
  expect(faults, `seed ${seed}`).toEqual([])
  // A database that shows nobody anything, or refuses nothing, would prove nothing.
  expect(notes['stories read']).toBeGreaterThan(8)
  expect(notes.refused).toBeGreaterThan(50)
}, 120_000)

/** A guard of the view, how it is taken out, and what is then seen. */
const guards: [string, (view: string) => string, RegExp][] = [
  [
    'the end of a consent',
    (view) => view.replace(/AND \(?c\.expires_at > clock_timestamp\(\)\)?/, ''),
    /ran out/,
  ],
  [
    'the language',
    (view) => view.replace(/\(?t\.locale = ANY \(c\.locales\)\)?/, 'true'),
    /covers less/,
  ],
  [
    'the site',
    (view) => view.replace(/AND \(?'site'::story_channel = ANY \(c\.channels\)\)?/, ''),
    /not to the site/,
  ],
  [
    'the approvals',
    (view) => view.replace(/AND \(?story_steps\(s\.id, s\.revision\) = 3\)?/, ''),
    /three approvals/,
  ],
  [
    'the search',
    (view) => view.replace(/AND story_is_checked\(s\.id, s\.revision\)/, ''),
    /nobody searched it/,
  ],
]

it.each(guards)(
  'is seen to be read wrongly once %s is not asked for',
  async (_guard, remove, seen) => {
    const [row] = await ask<{ view: string }>(`SELECT pg_get_viewdef('readable_story') AS view`)
    const view = row?.view ?? ''
    const weak = remove(view)
    expect(weak).not.toBe(view)
    try {
      await ask(`CREATE OR REPLACE VIEW readable_story AS ${weak}`)
      const { faults } = await tryConsents(ask, { rounds: 400, seed: 20261128, onlyOne: true })
      expect(faults.join('\n')).toMatch(seen)
    } finally {
      await ask(`CREATE OR REPLACE VIEW readable_story AS ${view}`)
    }
  },
  120_000,
)
