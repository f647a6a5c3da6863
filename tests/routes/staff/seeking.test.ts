import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as signatures from '#app/routes/staff/campaigns/signatures/signatures.tsx'
import * as designers from '#app/routes/staff/designers/list.tsx'
import { exportDoor } from '#app/routes/staff/exports/export-door.server.ts'
import * as gifts from '#app/routes/staff/gifts/list.tsx'
import * as orders from '#app/routes/staff/orders/list.tsx'
import * as merge from '#app/routes/staff/people/merge.tsx'
import * as people from '#app/routes/staff/people/people.tsx'
import * as plans from '#app/routes/staff/plans/list.tsx'
import * as stories from '#app/routes/staff/stories/list.tsx'
import { newId } from '#app/values/id.ts'
import { makeCampaign } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { deskSite, fieldsOf } from './desk-site.ts'
import { take } from './exports/take.ts'

let database: TestDatabase
let owner: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
  owner = await makeStaff({ role: 'owner' })
})
afterAll(() => database.close())

const site = deskSite({
  ...{ 'staff/orders': orders, 'staff/gifts': gifts, 'staff/plans': plans },
  ...{ 'staff/people': people, 'staff/people/:id/merge': merge },
  ...{ 'staff/designers': designers, 'staff/stories': stories },
  'staff/campaigns/:id/signatures': signatures,
})

/** So many people of this name, and one of another. */
const makePeople = (count: number) =>
  db().supporter.createManyAndReturn({
    data: Array.from({ length: count + 1 }, (_one, place) => ({
      ...{ id: newId(), name: place === 0 ? 'Bo Berg' : `Alma ${place}` },
      ...{ email: `p${place}@prov.example`, locale: 'sv' as const, createdAt: new Date() },
    })),
  })

const lists: Record<string, () => string | Promise<string>> = {
  ...Object.fromEntries(
    ['orders', 'gifts', 'plans', 'people', 'designers', 'stories'].map((list) => [
      list,
      () => `/staff/${list}`,
    ]),
  ),
  'whom to merge with': async () => `/staff/people/${(await makePeople(0))[0]?.id}/merge`,
  signatures: async () => `/staff/campaigns/${(await makeCampaign()).id}/signatures`,
}

const typed = 'Alma Östlund alma@prov.example 19900602-2397'
const said = /alma|östlund|prov\.example|9006|2397/i

/** A text as it stands, without its percent signs, and out of base64. */
const readingsOf = (text: string): string[] => [
  ...[text, decodeURIComponent(text)],
  ...text.split(/[?&=/]/).map((part) => Buffer.from(part, 'base64url').toString()),
]

describe('who is searched for at the desk', () => {
  it.each(Object.keys(lists))('stands in no address: %s', async (list) => {
    const path = (await lists[list]?.()) ?? ''
    const closed = { from: '19900602-2397', to: '2026-11-27', stage: 'ended', kind: typed }
    const sent = await site(owner, path, { words: typed, ...closed })
    expect(sent.status).toBe(303)
    expect(sent.location).toMatch(`${path}?to=2026-11-27&stage=ended&sought=`)
    for (const text of readingsOf(sent.location.replace(path, ''))) expect(text).not.toMatch(said)
    const found = await site(owner, sent.location)
    expect(found.status).toBe(200)
    expect(fieldsOf(found, 'post').words).toBe(typed)
    for (const [form] of found.html.matchAll(/<form method="get"[\s\S]*?<\/form>/g))
      expect(form).not.toMatch(/type="(search|text)"/)
    for (const [, , href = ''] of found.html.matchAll(/(href|action)="([^"]*)"/g))
      expect(href.replace(path, '')).not.toMatch(said)
    // What an old link or a hand puts there is not asked for.
    const plain = await site(owner, `${path}?words=Bo+Berg&search=Bo+Berg`)
    expect(fieldsOf(plain, 'post').words).toBe('')
    expect((await site(owner, path, { words: ' ' })).location).toBe(path)
  })

  it('is kept while the list is turned over and taken out', async () => {
    await makePeople(60)
    const first = await site(
      owner,
      (await site(owner, '/staff/people', { words: 'alma' })).location,
    )
    const hrefs = [...first.html.matchAll(/href="(\/staff\/people[^"]*sought=[^"]*)"/g)].map(
      ([, href = '']) => href.replaceAll('&amp;', '&'),
    )
    const onward = hrefs.find((href) => href.includes('after=')) ?? ''
    const second = await site(owner, onward)
    const names = `${first.words} ${second.words}`.match(/Alma \d+/g) ?? []
    expect(new Set(names).size).toBe(60)
    expect(second.words).not.toContain('Bo Berg')
    const file = hrefs.find((href) => href.includes('/export')) ?? ''
    const { lines } = await take(owner, file.replace('/export?', '/export/file?'))
    expect(lines).toHaveLength(61)
    expect(lines.join()).not.toContain('Bo Berg')
  })

  it('is asked for anew the next day, and never taken for everybody', async () => {
    await makePeople(1)
    const { location } = await site(owner, '/staff/gifts', { words: 'alma', way: 'bank' })
    const sought = new URL(location, 'http://desk').searchParams.get('sought') ?? ''
    shiftClock(12 * 3_600_000)
    owner = await makeStaff({ role: 'owner' })
    for (const word of [sought, sought.slice(2), 'alma', '']) {
      const back = await site(owner, `/staff/gifts?way=bank&sought=${word}&after=x`)
      expect(back).toMatchObject({ status: 302, location: '/staff/gifts?way=bank' })
      const request = owner.request(`/staff/people/export/file?sought=${word}`)
      await expect(exportDoor({ request, params: {} })).rejects.toMatchObject({
        init: { status: 404 },
      })
    }
  })

  it('is asked for by the one form that seals it; others search what is no person', () => {
    const root = 'app/routes/staff'
    const searching = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        path.endsWith('.tsx') &&
        /type[:=] ?['"]search['"]/.test(readFileSync(`${root}/${path}`, 'utf8')),
    )
    expect(searching.sort()).toEqual([
      ...['campaigns/list.tsx', 'facts/list.tsx', 'products/products.tsx'],
    ])
  })
})
