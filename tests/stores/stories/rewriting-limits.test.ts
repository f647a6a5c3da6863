import { afterAll, beforeAll, expect, it } from 'vitest'
import { listRewritingLimits } from '#app/domain/stories/list-rewriting-limits.server.ts'
import { rewriteStoryTables } from '#app/domain/stories/rewrite-story-tables.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readHealth } from '#app/routes/staff/settings/health.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask } from '#tests/make/database.ts'
import { makeStory, storyPeople } from '#tests/make/story.ts'
import { type TestVault, useTestVault } from '#tests/make/vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())

const loginOf = () => decodeURIComponent(new URL(vault.logins.app).username)

it('a login that may not clear the tables of stories after a withdrawal is told so, and one that may is not', async () => {
  expect(await listRewritingLimits()).toEqual([])
  const { id } = await makeStory()
  await withdrawStory({ id, by: storyPeople.second, now: now() })
  try {
    await ask(vault.url, `REVOKE MAINTAIN ON story_text FROM ${loginOf()}`)
    expect(await listRewritingLimits()).toEqual(['tables'])
    expect((await readHealth({ now: now(), verify: false })).limits).toEqual(['tables'])
    expect(await rewriteStoryTables(addHours(now(), 1 / 60))).toBe(false)
  } finally {
    await ask(vault.url, `GRANT MAINTAIN ON story_text TO ${loginOf()}`)
  }
  expect(await rewriteStoryTables(addHours(now(), 1))).toBe(true)
})
