import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as address from '#app/routes/staff/people/address.tsx'
import * as copy from '#app/routes/staff/people/address-copy.tsx'
import * as copyFile from '#app/routes/staff/people/address-copy-file.ts'
import * as erasure from '#app/routes/staff/people/address-erasure.tsx'
import * as people from '#app/routes/staff/people/people.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { endLetters, knownWays } from '#tests/make/known-address.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { deskSite } from '../desk-site.ts'

let database: TestDatabase
let owner: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  owner = await makeStaff({ role: 'owner' })
})
afterAll(() => database.close())

const site = deskSite({
  'staff/people': people,
  'staff/people/address/:sealed': address,
  'staff/people/address/:sealed/copy': copy,
  'staff/people/address/:sealed/erasure': erasure,
})
const email = 'kanarie@prov.example'
const search = async (staff: MadeStaff, words = email) =>
  site(staff, (await site(staff, '/staff/people', { words })).location)
const linkIn = (html: string) => /\/staff\/people\/address\/[\w-]+/.exec(html)?.[0] ?? ''

describe('an address that is searched for at the desk', () => {
  it('is said to be unknown, in one sentence, to whoever answers for everybody’s rights', async () => {
    const sentence = 'Nothing is kept about this address.'
    expect((await search(owner)).words).toContain(sentence)
    expect((await search(owner, 'kanarie')).words).not.toContain(sentence)
    const shop = await makeStaff({ role: 'shop' })
    expect((await search(shop)).words).not.toContain(sentence)
    await makeSettledGift({ email })
    expect((await search(owner)).words).not.toContain(sentence)
    await db().supporter.updateMany({ data: { email: 'new@prov.example' } })
    expect((await search(owner)).html).toMatch(
      /The address stands on .*\/staff\/people\/[0-9a-f-]{36}/s,
    )
  })

  it('leads to all that is kept, is handed out and forgotten, and nothing but pages has it', async () => {
    await knownWays.newsletter(email, now())
    await knownWays.pledges(email)
    await endLetters(now())
    const shop = await makeStaff({ role: 'shop' })
    expect(linkIn((await search(shop)).html)).toBe('')
    const page = linkIn((await search(owner)).html)
    const overview = await site(owner, page)
    for (const said of [email, 'Newsletter 1', 'Signatures 1'])
      expect(overview.words).toContain(said)
    expect((await site(shop, page)).status).toBe(403)
    expect((await site(owner, `${page}/copy`)).html).toContain(`${page}/copy/file?language=nb`)
    const request = owner.request(`${page}/copy/file?language=nb`)
    const params = { sealed: page.split('/').at(-1) }
    const packed = await copyFile.loader({ request, params, context: {} } as never)
    const files = unzipSync(new Uint8Array(await packed.arrayBuffer()))
    expect(Object.keys(files)).toContain('pledges-1.json')
    expect(Buffer.from(files['index.html'] ?? []).toString()).toContain('lang="nb"')
    const preview = await site(owner, `${page}/erasure`)
    expect(preview.words).toContain('Nothing has to stay.')
    expect((await site(owner, `${page}/erasure`, { email: 'other' })).status).toBe(422)
    const gone = await site(owner, `${page}/erasure`, { email: email.toUpperCase() })
    expect(gone).toMatchObject({ status: 303, location: '/staff/people?done=forgotten' })
    expect((await site(owner, page)).status).toBe(404)
    const lines = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(lines.map(({ action }) => action).filter((one) => one.startsWith('people.'))).toEqual([
      ...['people.address_read', 'people.exported', 'people.forgotten'],
    ])
    expect(
      JSON.stringify(lines, (_key, value) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toContain('kanarie')
  })

  it('is answered from the supporter’s page once it has become hers', async () => {
    await knownWays.newsletter(email, now())
    const page = linkIn((await search(owner)).html)
    await makeSettledGift({ email })
    const { id } = await db().supporter.findFirstOrThrow()
    expect((await site(owner, page)).location).toBe(`/staff/people/${id}`)
  })
})
