import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '#app/platform/clock.server.ts'
import { stories as room } from '#app/routes/staff/stories/room.server.ts'
import { signedInAs } from '#tests/make/staff.ts'
import { makeStory } from '#tests/make/story.ts'
import { type TestVault, useTestVault } from '#tests/make/vault.ts'
import { take } from '../exports/take.ts'
import { begun, member, type People, ready, rowOf, site } from './desk.ts'

let vault: TestVault
let people: People

beforeAll(async () => {
  vault = await useTestVault()
})
beforeEach(async () => {
  await vault.reset()
  people = { writer: await member('owner', 'Ylva'), second: await member('approver', 'Siri') }
})
afterAll(() => vault.close())

describe('the list', () => {
  it('says where each stands and what comes next, and is narrowed by its address', async () => {
    await begun(people.writer, 'Rönn')
    const other = await ready(people)
    const all = await site(people.writer, '/staff/stories')
    expect(all.words).toContain('Write it in one language at least')
    expect(all.words).toContain('Publish')
    const mine = await site(people.second, '/staff/stories?waits=me')
    expect(mine.html).toContain(other)
    expect(mine.words).not.toContain('Rönn')
    const { location } = await site(people.writer, '/staff/stories', { words: 'rön' })
    expect((await site(people.writer, location)).words).not.toContain('Havtorn')
    expect((await site(people.writer, '/staff/stories?state=draft')).words).not.toContain('Havtorn')
  })

  it('leaves as a file without anything that is told', async () => {
    const id = await ready(people)
    const { expiresAt } = (await rowOf(id)).consent ?? { expiresAt: now() }
    const end = new Date(expiresAt.getTime() - 1000).toISOString().slice(0, 10)
    const { lines } = await take(people.writer, '/staff/stories/export/file')
    expect(lines).toEqual([
      'Alias,State,Told,Consent until,Languages',
      `Havtorn,Approved by a second person,2026-05,${end},sv`,
    ])
  })
})

describe('Today', () => {
  const days = (count: number) => new Date(now().getTime() + count * 24 * 3_600_000)
  const counts = (as = signedInAs('owner')) =>
    Promise.all(room.tasks.map(({ count }) => count(now(), as)))

  it('counts what waits for one person, each end once, and what the vault does not know', async () => {
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
    await makeStory({ to: 'consented' })
    await makeStory({ to: 'published', consent: { expiresAt: days(5) } })
    await makeStory({ to: 'published', consent: { expiresAt: days(20) } })
    await makeStory({ to: 'published', consent: { expiresAt: days(80) } })
    expect(await counts()).toEqual([1, 1, 1, 1, 3])
  })

  it('asks nobody to be the second person of what she approved', async () => {
    const { writer, second } = people
    await ready({ writer, second: writer })
    const waiting = async (id: string, role: 'owner' | 'approver') =>
      (await counts(signedInAs(role, { id })))[0]
    expect(await waiting(writer.id, 'owner')).toBe(0)
    expect(await waiting(second.id, 'approver')).toBe(1)
  })
})
