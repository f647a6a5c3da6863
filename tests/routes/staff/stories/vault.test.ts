import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as today from '#app/routes/staff/today/today.tsx'
import { vault as room } from '#app/routes/staff/vault/room.server.ts'
import { newId } from '#app/values/id.ts'
import { type MadeStaff, signedInAs } from '#tests/make/staff.ts'
import { linesOf, readings, type TestVault, useTestVault } from '#tests/make/vault.ts'
import { deskSite } from '../desk-site.ts'
import { take } from '../exports/take.ts'
import { begun, member, site, wholeHistory } from './desk.ts'

let vault: TestVault
let asker: MadeStaff
let other: MadeStaff

beforeAll(async () => {
  vault = await useTestVault()
})
beforeEach(async () => {
  await vault.reset()
  asker = await member('owner', 'Ada')
  other = await member('approver', 'Bo')
})
afterAll(() => vault.close())

const her = { names: 'Kanariefågel Prov\nProvina', dates: '1993-11-24', numbers: '070-000 00 00' }
const canary = /Kanarie|Provina|1993-11-24|070-000/

async function keptStory(): Promise<string> {
  const id = await begun(asker)
  const kept = await site(asker, `/staff/stories/${id}/identity`, her)
  expect(kept.location).toBe(`/staff/stories/${id}?done=kept`)
  return id
}

/** Asks for a story's identity to be opened; answers the opening's address. */
async function asked(id: string): Promise<string> {
  const form = { reason: 'contact', words: 'She asked us to call her sister.' }
  const { location } = await site(asker, `/staff/stories/${id}/opening`, form)
  return location.replace(/\?.*/, '')
}

describe('an identity', () => {
  it('written wrong comes back with everything typed, and nothing is kept', async () => {
    const id = await begun(asker)
    const wrong = { names: '', dates: '2 March', places: 'x' }
    const answer = await site(asker, `/staff/stories/${id}/identity`, wrong)
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('Write each day as 1994-03-02.')
    expect(answer.words).toContain('Each line needs two characters at least.')
    expect(answer.html).toContain('2 March')
    expect(await linesOf(`story/${id}`)).not.toContain('Ada vault.kept')
  })

  it('is written and never read back: its form is empty, and says by whom it was filled', async () => {
    const id = await keptStory()
    const page = await site(asker, `/staff/stories/${id}/identity`)
    expect(page.words).toContain('by Ada')
    expect(page.html).not.toMatch(canary)
  })
})

describe('an opening', () => {
  it('wants a reason, in words as well', async () => {
    const id = await keptStory()
    const answer = await site(asker, `/staff/stories/${id}/opening`, { words: ' ' })
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('Choose a reason.')
    expect(answer.words).toContain('Write why')
  })

  it('is read by the one who asked, after another approved, with a line for each reading', async () => {
    const id = await keptStory()
    const at = await asked(id)
    expect((await site(asker, at, {})).location).toBe(`${at}?done=not_open`)
    expect((await site(asker, `${at}/approval`, {})).location).toBe(`${at}?done=same_person`)
    expect(await room.tasks[0]?.count(new Date(), signedInAs('owner', { id: asker.id }))).toBe(0)
    expect(await room.tasks[0]?.count(new Date(), signedInAs('approver', { id: other.id }))).toBe(1)
    expect((await site(other, at)).words).toContain('She asked us to call her sister.')
    expect((await site(other, `${at}/approval`, {})).location).toBe(`${at}?done=approved`)
    expect((await site(other, at, {})).location).toBe(`${at}?done=not_yours`)
    expect(await readings(vault)).toBe(0)
    const page = await site(asker, at)
    expect(page.words).toContain('30 minutes left')
    expect(page.html).not.toMatch(canary)
    const read = await site(asker, at, {})
    expect(read.words).toContain('Kanariefågel Prov')
    expect(read.html).not.toMatch(/<title>[^<]*Kanarie/)
    expect(await readings(vault)).toBe(1)
    expect(await linesOf(`story/${id}`)).toEqual([
      'Ada stories.started',
      'Ada vault.kept',
      'Ada vault.asked',
      'Bo vault.approved',
      'Ada vault.read',
    ])
  })

  it('closes the page with itself, and is kept by no browser', async () => {
    const id = await keptStory()
    const at = await asked(id)
    await site(other, `${at}/approval`, {})
    const { action } = await import('#app/routes/staff/vault/opening.tsx')
    const request = asker.request(at, { form: {} })
    const params = { id: at.split('/').at(-1) }
    const { init } = (await action({ request, params, context: {} } as never)) as {
      init: { headers: Record<string, string> }
    }
    expect(init.headers['Cache-Control']).toBe('no-store')
    const [seconds = 0] = (init.headers.Refresh ?? '').split(';').map(Number)
    expect(seconds).toBeGreaterThan(1790)
    expect(seconds).toBeLessThanOrEqual(1800)
    expect(init.headers.Refresh).toContain(`url=${at}`)
  })

  it('is told nowhere but to its reader: not in lists, pages, files or the history', async () => {
    const id = await keptStory()
    const at = await asked(id)
    await site(other, `${at}/approval`, {})
    await site(asker, at, {})
    const desk = deskSite({ staff: today })
    const seen = [
      await desk(asker, '/staff'),
      ...(await Promise.all(
        [
          '/staff/stories',
          `/staff/stories/${id}`,
          `/staff/stories/${id}/text`,
          '/staff/vault',
          at,
        ].map((path) => site(asker, path)),
      )),
    ].map(({ html }) => html)
    const files = await Promise.all(
      ['/staff/stories/export/file', '/staff/history/export/file'].map((path) => take(asker, path)),
    )
    const everything = [...seen, ...files.flatMap(({ lines }) => lines), await wholeHistory()]
    expect(everything.length).toBeGreaterThan(8)
    expect(everything.join('\n')).not.toMatch(canary)
    expect(await wholeHistory()).not.toContain('sister')
  })

  it('that is no opening is not there', async () => {
    expect((await site(asker, `/staff/vault/${newId()}`)).status).toBe(404)
  })
})
