import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canMove, storyStates } from '#app/domain/stories/story.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  makeContent,
  makeScope,
  makeStory,
  noText,
  readableIn,
  storyPeople,
} from '#tests/make/story.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const sql = (text: string) => ask(database.url, text)
/** Past every trigger and foreign key. */
const force = (text: string) => ask(database.url, text, { unguarded: true })

describe('a published story', () => {
  it('is read in the languages that are written and that its consent covers', async () => {
    const story = await makeStory({ consent: { scope: makeScope({ locales: ['sv', 'nb'] }) } })
    expect(await readableIn(story.id)).toEqual(['sv'])
    const halfWritten = makeContent({ en: { ...noText, title: 'Only a title' } })
    const other = await makeStory({ content: halfWritten })
    expect(await readableIn(other.id)).toEqual(['sv'])
  })

  it('is read by nobody a moment after its consent has run out, though no job ever ran', async () => {
    const story = await makeStory()
    await force(
      `UPDATE story_consent SET expires_at = clock_timestamp() + interval '400 milliseconds'`,
    )
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    await new Promise((resume) => setTimeout(resume, 450))
    expect(await readableIn(story.id)).toEqual([])
    expect((await story.again()).state).toBe('published')
  })

  it('is not read on within a transaction that began before its consent ran out', async () => {
    await makeStory()
    await force(
      `UPDATE story_consent SET expires_at = clock_timestamp() + interval '300 milliseconds'`,
    )
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const read = async () => (await client.query('SELECT locale FROM readable_story')).rowCount
    await client.query('BEGIN')
    expect(await read()).toBe(2)
    await new Promise((resume) => setTimeout(resume, 350))
    expect(await read()).toBe(0)
    await client.end()
  })
})

/** A way in which somebody with the whole database in hand, past its triggers, makes a published story's reading wrong. */
const forced: [string, string][] = [
  [
    'its consent is withdrawn',
    `UPDATE story_consent SET withdrawn_at = now(), withdrawn_how = 'staff'`,
  ],
  ['its consent begins tomorrow', `UPDATE story_consent SET given_at = now() + interval '1 day'`],
  ['its consent does not cover the text', 'UPDATE story_consent SET covers_text = false'],
  ['its consent does not cover the site', `UPDATE story_consent SET channels = '{press}'`],
  ['its consent covers another language', `UPDATE story_consent SET locales = '{nb}'`],
  ['its consent is of another story', 'UPDATE story_consent SET story_id = gen_random_uuid()'],
  ['it stands on no consent', 'UPDATE story SET consent_id = NULL'],
  ['it is a draft', `UPDATE story SET state = 'draft'`],
  ['it waits for publication', `UPDATE story SET state = 'approved_by_second'`],
  ['its risk was not assessed', `DELETE FROM story_approval WHERE kind = 'risk'`],
  ['the survivor did not approve', `DELETE FROM story_approval WHERE kind = 'survivor'`],
  ['no second person approved', `DELETE FROM story_approval WHERE kind = 'second'`],
  ['it was never searched for who she is', 'DELETE FROM story_check'],
  ['it was searched in an earlier revision', 'UPDATE story_check SET revision = revision + 1'],
  ['it was approved in an earlier revision', 'UPDATE story SET revision = revision + 1'],
  [
    'both approvals are one person’s',
    `UPDATE story_approval SET by_staff = '${storyPeople.assessor.id}'`,
  ],
  [
    'its writer was the second person',
    `UPDATE story_approval SET by_staff = '${storyPeople.writer.id}' WHERE kind = 'second'`,
  ],
  [
    'its address has a tombstone',
    'INSERT INTO story_tombstone SELECT story_address_hash(address), now() FROM story',
  ],
]

it.each(forced)('nobody reads a story when %s, whatever state is written', async (_what, text) => {
  const story = await makeStory()
  expect(await readableIn(story.id)).toEqual(['sv', 'en'])
  await force(text)
  expect(await readableIn(story.id)).toEqual([])
})

/** Writes that the triggers and checks refuse, on a published story of two languages. */
const refusals: [string, string, RegExp][] = [
  [
    'a consent is made longer',
    `UPDATE story_consent SET expires_at = expires_at + interval '1 day'`,
    /never changed/,
  ],
  ['a consent is made wider', `UPDATE story_consent SET locales = '{sv,nb,en}'`, /never changed/],
  ['a consent is deleted', 'DELETE FROM story_consent', /append-only/],
  ['an approval is changed', 'UPDATE story_approval SET revision = 2', /append-only/],
  ['an approval is taken away', 'DELETE FROM story_approval', /append-only/],
  ['a search is changed', 'UPDATE story_check SET revision = 2', /append-only/],
  ['a search is taken away', 'DELETE FROM story_check', /append-only/],
  [
    'a search is written later',
    `INSERT INTO story_check SELECT id, revision + 1, NULL, now() FROM story`,
    /when it is published/,
  ],
  ['an event is changed', `UPDATE story_event SET what = 'draft'`, /append-only/],
  ['events are emptied', 'TRUNCATE story_event', /append-only/],
  ['a story is deleted', 'DELETE FROM story', /append-only/],
  ['its text is changed', `UPDATE story_text SET body = 'x'`, /not written on/],
  ['its text is deleted', 'DELETE FROM story_text', /not written on/],
  ['its alias is changed', `UPDATE story SET alias = 'x'`, /not written on/],
  ['its address is changed', `UPDATE story SET address = repeat('a', 32)`, /keeps its address/],
  ['it goes back without a new revision', `UPDATE story SET state = 'consented'`, /does not go/],
  ['it is marked as run out too early', `UPDATE story SET state = 'expired'`, /runs still/],
  [
    'it becomes a draft',
    `UPDATE story SET state = 'draft', consent_id = NULL, revision = 2`,
    /does not go/,
  ],
  [
    'it is renewed without a consent',
    `UPDATE story SET state = 'renewed', consent_id = NULL`,
    /no valid consent/,
  ],
  [
    'a day is written for the month',
    `UPDATE story SET month = '2026-05-12'`,
    /not written on|story_blurred/,
  ],
  [
    'a story begins as published',
    `INSERT INTO story (id, address, state, alias, month, started_by) VALUES (gen_random_uuid(), repeat('b', 32), 'published', 'x', '2026-05-01', gen_random_uuid())`,
    /begins as a draft/,
  ],
  [
    'a story begins with a speaking address',
    `INSERT INTO story (id, address, alias, month, started_by) VALUES (gen_random_uuid(), 'anna', 'x', '2026-05-01', gen_random_uuid())`,
    /story_blurred/,
  ],
]

describe('the database refuses', () => {
  it.each(refusals)('that %s', async (_what, text, why) => {
    const story = await makeStory()
    await expect(sql(text)).rejects.toThrow(why)
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
  })
})

it('a story that nobody has searched is not published by a statement either', async () => {
  const story = await makeStory({ to: 'approved_by_second' })
  await expect(sql(`UPDATE story SET state = 'published'`)).rejects.toThrow(/not searched/)
  const early = await makeStory({ to: 'consented' })
  const search = `INSERT INTO story_check VALUES ('${early.id}', 1, NULL, now())`
  await expect(sql(search)).rejects.toThrow(/when it is published/)
  expect(await readableIn(story.id)).toEqual([])
})

describe('the table of moves', () => {
  it('is the same in the database', async () => {
    const rows = await db().$queryRaw<{ was: string; is: string }[]>`
      SELECT a::text AS was, b::text AS is FROM unnest(enum_range(NULL::story_state)) a, unnest(enum_range(NULL::story_state)) b
      WHERE story_move_exists(a, b)`
    const here = storyStates.flatMap((was) =>
      storyStates.filter((is) => is !== 'withdrawn' && canMove(was, is)).map((is) => ({ was, is })),
    )
    const sorted = (moves: { was: string; is: string }[]) =>
      moves.map(({ was, is }) => `${was} ${is}`).sort()
    expect(sorted(rows)).toEqual(sorted(here))
  })
})
