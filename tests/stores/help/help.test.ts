import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkLine } from '#app/domain/help/check-line.server.ts'
import { countOverdueLines } from '#app/domain/help/count-overdue-lines.server.ts'
import { findLineSheet } from '#app/domain/help/find-line-sheet.server.ts'
import { listDeskLines } from '#app/domain/help/list-desk-lines.server.ts'
import { listHelpLines } from '#app/domain/help/list-help-lines.server.ts'
import { removeLine } from '#app/domain/help/remove-line.server.ts'
import { saveLine } from '#app/domain/help/save-line.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { lineContent, makeLine } from '#tests/make/help-line.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const now = new Date('2026-11-22T10:00:00Z')
const by = { kind: 'operator' } as const
const actions = async () =>
  (await db().historyLine.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)

describe('a line', () => {
  it('is kept as it was written, and shown in its language as it is dialled', async () => {
    const id = await makeLine()
    expect(await findLineSheet(id)).toEqual({ ...lineContent(), id, version: 1 })
    expect(await listHelpLines('nb')).toEqual([
      {
        ...{ country: 'SE', kind: 'line', number: '020-50 50 50', dial: '+4620505050' },
        ...{ website: '', forProfessionals: false, verifiedOn: '2026-11-22' },
        ...{ name: 'Line nb', about: 'For whom, nb' },
      },
    ])
  })

  it('that is not whole is not shown', async () => {
    const save = (content: ReturnType<typeof lineContent>) =>
      saveLine({ id: undefined, content, version: 0, by, now })
    const incomplete = { ok: false, refusal: 'incomplete' }
    expect(await save(lineContent({ number: '' }))).toEqual(incomplete)
    expect(await save(lineContent({ sourceUrl: '' }))).toEqual(incomplete)
    const texts = { ...lineContent().texts, nb: { name: '', about: 'x' } }
    expect(await save(lineContent({ texts }))).toEqual(incomplete)
    expect(await save(lineContent({ texts, shown: false }))).toMatchObject({ ok: true })
    expect(await db().helpLine.count()).toBe(1)
  })

  it('changed by two is changed by the first; the second is told and writes nothing', async () => {
    const id = await makeLine()
    const change = (number: string) =>
      saveLine({ id, content: lineContent({ number }), version: 1, by, now })
    expect(await change('112')).toMatchObject({ ok: true })
    expect(await change('113')).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await findLineSheet(id)).toMatchObject({ number: '112', version: 2 })
    expect(await actions()).toEqual(['help.line_made', 'help.line_changed'])
  })

  it('is removed in two steps', async () => {
    const id = await makeLine()
    expect(await removeLine({ id, by, now })).toEqual({ ok: false, refusal: 'is_shown' })
    await saveLine({ id, content: lineContent({ shown: false }), version: 1, by, now })
    expect(await removeLine({ id, by, now })).toMatchObject({ ok: true })
    expect(await db().helpLineText.count()).toBe(0)
  })

  it.each([
    [`number = '', website = ''`, 'can_be_reached'],
    [`source_url = ''`, 'was_checked'],
    [`website = 'javascript:alert(1)'`, 'is_on_the_web'],
    [`dial = '112;phone-context=x'`, 'can_be_dialled'],
  ])('cannot be a contradiction: %s', async (change, guard) => {
    const id = await makeLine()
    const broken = ask(database.url, `UPDATE help_line SET ${change} WHERE id = '${id}'`)
    await expect(broken).rejects.toThrow(guard)
  })
})

describe('a check', () => {
  it('is due in half a year again, told once, however often it is pressed', async () => {
    const id = await makeLine({ reviewDue: '2026-11-21', verifiedOn: '2026-05-21' })
    const check = () => checkLine({ id, due: '2026-11-21', by, now })
    const outcomes = await Promise.all([check(), check()])
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: '2027-05-22' }])
    expect(await findLineSheet(id)).toMatchObject({
      ...{ verifiedOn: '2026-11-22', reviewDue: '2027-05-22' },
    })
    expect((await actions()).filter((action) => action === 'help.line_checked')).toHaveLength(1)
  })

  it('is overdue from the day after, in Stockholm; the line stays on the page', async () => {
    await makeLine({ reviewDue: '2026-11-22' })
    await makeLine({ reviewDue: '2020-01-01', shown: false, number: '1 23' })
    expect(await countOverdueLines(new Date('2026-11-22T22:59:59Z'))).toBe(0)
    const later = new Date('2026-11-22T23:00:00Z')
    expect(await countOverdueLines(later)).toBe(1)
    expect(await listHelpLines('sv')).toHaveLength(1)
    const narrowed = { kind: undefined, overdue: true }
    const place = { locale: 'sv', now: later, after: null } as const
    const { rows } = await listDeskLines(narrowed, place)
    expect(rows.map(({ number }) => number)).toEqual(['1 23', '020-50 50 50'])
  })
})
