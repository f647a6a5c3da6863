import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as kit from '#app/routes/act/media-kit.ts'
import * as report from '#app/routes/act/report.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFact, makeQuestion } from '#tests/make/fact.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeStory, noText, storyPeople, storyText } from '#tests/make/story.ts'
import { ask, makeOpenCampaign } from './act-site.ts'

let database: TestDatabase
const at = (part: string) => `/sv/act/pledge/${part}`

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  await makeOpenCampaign()
})
afterAll(() => database.close())

const counted = async (what: 'report' | 'kit') =>
  (await db().campaignCount.findMany({ where: { what } })).map(({ count, locale }) => [
    locale,
    count,
  ])

describe('the report', () => {
  it('is a PDF to save, the same bytes each time, and whoever has it is told so', async () => {
    await makeFact({ questionId: await makeQuestion() })
    const { answer } = await ask(report.loader, at('report'))
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
      'content-disposition': expect.stringMatching(/^attachment; filename="pledge-sv.pdf"/),
    })
    expect(answer.headers.has('Set-Cookie')).toBe(false)
    const again = await ask(report.loader, at('report'))
    expect(Buffer.from(await again.answer.arrayBuffer()).equals(bytes)).toBe(true)
    const tag = answer.headers.get('ETag') ?? ''
    const known = await ask(report.loader, at('report'), { headers: { 'If-None-Match': tag } })
    expect(known.status).toBe(304)
  })

  it('is counted once for each who takes it whole, by day and language', async () => {
    const asked: Record<string, string>[] = [
      {},
      {},
      { Range: 'bytes=0-' },
      { Range: 'bytes=1000-' },
      { 'If-None-Match': '"old"' },
      { 'Sec-Purpose': 'prefetch' },
    ]
    for (const headers of asked) await ask(report.loader, at('report'), { headers })
    expect(await counted('report')).toEqual([['sv', 3]])
  })

  it('that a campaign does not offer is none', async () => {
    await db().campaign.updateMany({ data: { offersReport: false } })
    expect(await ask(report.loader, at('report'))).toMatchObject({ status: 404 })
    expect(await counted('report')).toEqual([])
  })
})

describe('the media kit', () => {
  const open = async () => {
    const { answer } = await ask(kit.loader, at('media-kit'))
    return unzipSync(new Uint8Array(await answer.arrayBuffer()))
  }

  it('holds the figures as they stand, in three languages, as table, text and chart', async () => {
    const questionId = await makeQuestion({
      texts: {
        ...{ sv: { title: 'Hur många?', lead: '' }, nb: { title: 'Hvor mange?', lead: '' } },
        en: { title: 'How many?', lead: '' },
      },
    })
    const id = await makeFact({ questionId })
    const files = await open()
    for (const locale of ['sv', 'nb', 'en'])
      for (const kind of ['csv', 'txt', 'svg'])
        expect(Object.keys(files)).toContain(`${locale}/figures/how-many.${kind}`)
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(read('en/figures/how-many.csv')).toContain('150 cases en')
    expect(read('en/figures/how-many.svg')).toContain('NMT en, 2016')
    expect(read('en/README.txt')).toContain('CC BY 4.0')
    expect(read('sv/text.txt')).toContain('Why, sv.')
    await db().fact.update({ where: { id }, data: { low: 151 } })
    expect(strFromU8((await open())['en/figures/how-many.csv'] ?? new Uint8Array())).toContain(
      '151',
    )
    await db().fact.update({ where: { id }, data: { published: false } })
    expect(Object.keys(await open())).not.toContain('en/figures/how-many.csv')
    expect(await counted('kit')).toEqual([['sv', 3]])
  })

  it('never holds a story, told or withdrawn', async () => {
    const canary = 'kanariefagel'
    const story = await makeStory({
      content: {
        ...{ alias: 'Havtorn', month: '2026-05' },
        texts: { sv: storyText(canary), nb: noText, en: storyText(canary) },
      },
      consent: {
        scope: {
          ...{ text: true, picture: true, nameShown: 'alias', locales: ['sv', 'en'] },
          ...{ channels: ['site', 'media_kit'], searchEngines: true },
        },
      },
    })
    const everything = async () =>
      Object.values(await open())
        .map((file) => strFromU8(file))
        .join('\n')
    expect(await everything()).not.toMatch(/kanariefagel|Havtorn/)
    await withdrawStory({ id: story.id, by: storyPeople.second, now: now() })
    expect(await everything()).not.toMatch(/kanariefagel|Havtorn/)
  })
})
