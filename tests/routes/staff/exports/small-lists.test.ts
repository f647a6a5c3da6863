import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findDeskFund } from '#app/domain/donations/funds/find-desk-fund.server.ts'
import { listDeskFunds } from '#app/domain/donations/funds/list-desk-funds.server.ts'
import { listDeskLines } from '#app/domain/help/list-desk-lines.server.ts'
import { listMembers } from '#app/domain/staff/list-members.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { ListPage } from '#app/values/cursor.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund } from '#tests/make/gift.ts'
import { makeLine } from '#tests/make/help-line.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { take } from './take.ts'

let database: TestDatabase
let owner: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  owner = await makeStaff({ name: 'Disa', email: 'disa@prov.example' })
})
afterAll(() => database.close())

/** Every row of a list, page after page. */
async function walked<Row>(page: (after: string | null) => Promise<ListPage<Row>>) {
  const rows: Row[] = []
  let after: string | null = null
  let pages = 0
  do {
    const answer: ListPage<Row> = await page(after)
    rows.push(...answer.rows)
    after = answer.next ?? null
    pages += 1
  } while (after)
  return { rows, pages }
}

async function makeFunds() {
  for (const [slug, position] of [
    ['c-nights', 2],
    ['a-nights', 2],
    ['b-nights', 1],
  ] as const) {
    const { id } = await makeFund(slug)
    await db().fund.update({ where: { id }, data: { position } })
  }
  const { id } = await makeFund('closed')
  await db().fund.update({ where: { id }, data: { position: 0, open: false } })
  return id
}

describe('funds, members and help lines', () => {
  it('funds go page by page in the order of givers, closed ones last, and leave as they are filtered', async () => {
    const closed = await makeFunds()
    const { rows, pages } = await walked((after) =>
      listDeskFunds({}, { locale: 'en', after, size: 2 }),
    )
    const order = ['b-nights', 'a-nights', 'c-nights', 'closed']
    expect([pages, rows.map(({ slug }) => slug)]).toEqual([2, order])
    expect(rows.map(({ offered }) => offered)).toEqual([true, true, true, false])
    expect(await findDeskFund(closed, 'en')).toMatchObject({ slug: 'closed', offered: false })
    const { lines, name } = await take(owner, '/staff/funds/export/file?state=closed')
    expect(name).toMatch(/^funds-\d{4}-\d\d-\d\d\.csv$/)
    const heading = 'Name,Address,State,Order,Has received,Goal,Currency,Languages,Costs'
    expect([lines.length, lines[0]]).toEqual([2, heading])
    expect(lines[1]).toMatch(/,closed,Closed,0,0\.00,.*,SEK,\d,\d$/)
  })

  it('members go page by page by name, disabled ones last, and leave as they are filtered', async () => {
    await makeStaff({ role: 'disabled', name: 'Alma' })
    await makeStaff({ role: 'volunteer', name: 'Bo', email: 'bo@prov.example', locale: 'nb' })
    const { rows, pages } = await walked((after) => listMembers({}, { after, size: 1 }))
    expect([pages, rows.map(({ name }) => name)]).toEqual([3, ['Bo', 'Disa', 'Alma']])
    const { lines } = await take(owner, '/staff/members/export/file?role=volunteer')
    const { seenAt } = await db().staffSession.findFirstOrThrow({
      where: { staff: { name: 'Bo' } },
    })
    expect(lines).toEqual([
      'Name,E-mail,Role,Has joined,Last here,Language of letters',
      `Bo,bo@prov.example,volunteer,no,${seenAt.toISOString()},nb`,
    ])
  })

  it('help lines go page by page, what is due first, and leave as they are filtered', async () => {
    for (const [number, reviewDue] of [
      ['3 33', '2027-05-22'],
      ['1 11', '2020-01-01'],
    ] as const)
      await makeLine({ number, reviewDue })
    await makeLine({ number: '2 22', reviewDue: '2020-01-01', country: 'SE', kind: 'police' })
    const place = { locale: 'en', now: new Date(), size: 1 } as const
    const narrowed = { kind: undefined, overdue: false }
    const { rows, pages } = await walked((after) => listDeskLines(narrowed, { ...place, after }))
    expect([pages, new Set(rows.map(({ number }) => number)).size]).toEqual([3, 3])
    expect(rows.at(-1)?.number).toBe('3 33')
    const path = '/staff/help/export/file?kind=police&overdue=yes'
    const { lines, name } = await take(owner, path)
    expect(name).toMatch(/^help-lines-\d{4}-\d\d-\d\d\.csv$/)
    expect(lines).toEqual([
      'Name,Telephone number,Website,Country,Kind,For professionals only,State,Checked,Link to the source,Review by',
      'Line en,2 22,,SE,Police,no,On the page,2026-11-22,https://line.example/,2020-01-01',
    ])
  })
})
