import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countUnkeptTombstones } from '#app/domain/stories/count-unkept-tombstones.server.ts'
import { findStory } from '#app/domain/stories/find-story.server.ts'
import { keepTombstones } from '#app/domain/stories/keep-tombstones.server.ts'
import { listIndexableStories } from '#app/domain/stories/list-indexable-stories.server.ts'
import { listStories } from '#app/domain/stories/list-stories.server.ts'
import { listStoryLocales } from '#app/domain/stories/list-story-locales.server.ts'
import { rewriteStoryTables } from '#app/domain/stories/rewrite-story-tables.server.ts'
import { withdrawByLink } from '#app/domain/stories/withdraw-by-link.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env, useEnvironment } from '#app/platform/env/env.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addTombstones, readTombstones } from '#app/platform/tombstones.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeDataDir } from '#tests/make/running-shop.ts'
import { makeContent, makeScope, makeStory, storyPeople, storyText } from '#tests/make/story.ts'

let database: TestDatabase
let folder: Awaited<ReturnType<typeof makeDataDir>>
beforeAll(async () => {
  database = await useTestDatabase()
  folder = await makeDataDir()
})
afterAll(async () => {
  await database.close()
  await folder.remove()
})

/** The data folder of another server on the same database. */
const moveTo = (server: string) =>
  useEnvironment({ ...env(), dataDir: join(folder.path, server) }).dataDir
const hashOf = (address: string) => tokenHash(address).toString('hex')
const by = storyPeople.second
const withdraw = (id: string) => withdrawStory({ id, by, now: now() })

let server = 0
beforeEach(async () => {
  await database.reset()
  server += 1
  await mkdir(moveTo(`server-${server}`), { recursive: true })
})

describe('a withdrawal is written down outside the database', () => {
  it('by staff and by the survivor’s link, once, and as a hash', async () => {
    const [one, other] = [await makeStory(), await makeStory()]
    expect([...(await readTombstones())]).toEqual([])
    await withdraw(one.id)
    await withdrawByLink({ token: other.token, now: now() })
    await withdraw(one.id)
    await withdrawByLink({ token: other.token, now: now() })
    expect([...(await readTombstones())]).toEqual([hashOf(one.address), hashOf(other.address)])
    const kept = await readFile(join(env().dataDir, 'tombstones/stories'), 'utf8')
    expect(kept.match(/[0-9a-f]{64}/g)).toHaveLength(2)
    expect(kept).not.toContain(one.address)
    expect(await countUnkeptTombstones()).toBe(0)
  })

  it('on the disk of every server, by the way of the database', async () => {
    const story = await makeStory()
    await withdraw(story.id)
    moveTo('another')
    expect([...(await readTombstones())]).toEqual([])
    expect(await countUnkeptTombstones()).toBe(1)
    expect(await keepTombstones(now())).toBe(0)
    expect([...(await readTombstones())]).toEqual([hashOf(story.address)])
    expect(await countUnkeptTombstones()).toBe(0)
  })

  it('also after a line that a power cut has torn', async () => {
    const [torn, whole, next] = ['a', 'b', 'c'].map((digit) => digit.repeat(64))
    if (!torn || !whole || !next) throw new Error('three hashes')
    await addTombstones([whole])
    const file = join(env().dataDir, 'tombstones/stories')
    await writeFile(file, `${await readFile(file, 'utf8')}${torn.slice(0, 40)}`)
    expect([...(await readTombstones())]).toEqual([whole])
    await addTombstones([next, torn])
    expect([...(await readTombstones())]).toEqual([whole, next, torn])
  })
})

describe('a story that an older database brings back', () => {
  /** The story stands in the database, and only the file knows that it was withdrawn. */
  const restored = async () => {
    const consent = { scope: makeScope({ searchEngines: true }) }
    const [story, other] = [await makeStory({ consent }), await makeStory({ consent })]
    await addTombstones([hashOf(story.address)])
    return { story, other }
  }

  it('answers "gone" at the very first request, and is in no list', async () => {
    const { story, other } = await restored()
    expect(await findStory(story.address, 'sv', now())).toMatchObject({ refusal: 'gone' })
    expect(await listStoryLocales(story.address, now())).toEqual([])
    const listed = (await listStories('sv', now())).map(({ address }) => address)
    expect(listed).toEqual([other.address])
    expect(await listIndexableStories(now())).toEqual([
      { address: other.address, locales: ['sv', 'en'] },
    ])
  })

  it('is withdrawn by the next round, with its texts, once', async () => {
    const { story, other } = await restored()
    expect(await keepTombstones(now())).toBe(1)
    expect(await keepTombstones(now())).toBe(0)
    expect((await story.again()).state).toBe('withdrawn')
    expect((await other.again()).state).toBe('published')
    expect(await db().storyText.count({ where: { storyId: story.id } })).toBe(0)
    const consents = await db().storyConsent.findMany({ where: { storyId: story.id } })
    expect(consents.map(({ withdrawnHow }) => withdrawnHow)).toEqual(['tombstone'])
    const object = `story/${story.id}`
    const lines = await db().historyLine.findMany({
      where: { object, action: 'stories.withdrawn' },
    })
    expect(lines).toHaveLength(1)
  })
})

describe('a folder that cannot be written', () => {
  it('never stops a withdrawal, is counted, and is made good later', async () => {
    const story = await makeStory()
    const place = join(env().dataDir, 'tombstones')
    await writeFile(place, 'a file where the folder should be')
    setLogLevel('silent')
    expect(await withdraw(story.id)).toMatchObject({ ok: true })
    setLogLevel('info')
    expect((await story.again()).state).toBe('withdrawn')
    expect(await countUnkeptTombstones()).toBe(1)
    await expect(keepTombstones(now())).rejects.toThrow('ENOTDIR')
    // Nobody knows then what was withdrawn, so nothing is shown.
    await expect(findStory(story.address, 'sv', now())).rejects.toThrow('ENOTDIR')
    await expect(listStories('sv', now())).rejects.toThrow('ENOTDIR')
    await rm(place)
    await keepTombstones(now())
    expect([...(await readTombstones())]).toEqual([hashOf(story.address)])
    expect(await countUnkeptTombstones()).toBe(0)
  })
})

describe('the files of the database', () => {
  const canary = 'kanariefågel i koppar'
  const lies = async () => {
    const sql = `SELECT strpos(encode(pg_read_binary_file(pg_relation_filepath('story_text')), 'escape'),
      encode(convert_to('${canary}', 'UTF8'), 'escape')) > 0 AS lies`
    await ask(database.url, 'CHECKPOINT')
    return (await ask<{ lies: boolean }>(database.url, sql))[0]?.lies
  }

  it('hold no word of a withdrawn story once nobody looks at the time of before', async () => {
    const text = { ...storyText('På svenska'), body: `Om en ${canary}.` }
    const [story, other] = [
      await makeStory({ content: makeContent({ sv: text }) }),
      await makeStory(),
    ]
    expect(await lies()).toBe(true)
    // Somebody still looks at the time of before: what she may see cannot go.
    const looker = new pg.Client({ connectionString: database.url })
    await looker.connect()
    await looker.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1')
    await withdraw(story.id)
    const withdrawnAt = now()
    const sweep = (minutes: number) => rewriteStoryTables(addHours(withdrawnAt, minutes / 60))
    expect(await sweep(0.1)).toBe(true)
    expect(await lies()).toBe(true)
    expect(await sweep(0.2)).toBe(false)
    await looker.query('COMMIT; BEGIN; LOCK TABLE story_text IN ACCESS SHARE MODE')
    expect(await sweep(1)).toBe(false)
    await looker.query('COMMIT')
    await looker.end()
    expect(await sweep(1)).toBe(true)
    expect(await sweep(2)).toBe(false)
    expect(await sweep(11)).toBe(true)
    expect(await lies()).toBe(false)
    expect(await sweep(12)).toBe(false)
    expect((await findStory(other.address, 'sv', now())).ok).toBe(true)
  })
})
