import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import * as letter from '#app/routes/act/letter.tsx'
import * as kit from '#app/routes/act/media-kit.ts'
import * as notMe from '#app/routes/act/not-me.tsx'
import * as pledge from '#app/routes/act/pledge.tsx'
import * as confirmation from '#app/routes/act/pledge-confirm.tsx'
import * as report from '#app/routes/act/report.ts'
import { monthsAfter } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'
import { type MadeCampaign, makeCampaign } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFact, makeQuestion } from '#tests/make/fact.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeStory, noText, storyPeople, storyText } from '#tests/make/story.ts'

let database: TestDatabase
let campaign: MadeCampaign
const today = () => legalDate(now())

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  const days = { opensOn: today(), closesOn: monthsAfter(today(), 1) }
  campaign = await makeCampaign({ ...days, deletesOn: monthsAfter(today(), 3) }, { offices: 2 })
})
afterAll(() => database.close())

type Handler = (args: never) => Promise<unknown>
type Asked = { form?: [string, string][]; headers?: Record<string, string>; token?: string }

/** Asks a route as a browser does; a redirect that was thrown is an answer as well. */
async function ask(handler: Handler, path: string, { form, headers, token }: Asked = {}) {
  const body = form && new URLSearchParams(form)
  const request = new Request(`http://shop.example${path}`, {
    ...{ method: form ? 'POST' : 'GET', headers },
    ...(body && { body }),
  })
  const params = { lang: 'sv', campaign: campaign.slug, token }
  const context = { address: '198.51.100.7', submitted: form !== undefined }
  const answer = await handler({ request, params, context } as never).catch(
    (thrown: unknown) => thrown,
  )
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), answer, content: {} }
  const { data, init } = answer as { data: object; init?: { status?: number } }
  return { status: init?.status ?? 200, to: null, answer: new Response(), content: data }
}

const fields = (overrides: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    ...{ kind: campaign.kinds[0] ?? '', name: 'Åsa Öberg', affiliation: 'Ljuspartiet' },
    ...{ email: 'asa@home.example', consent: 'yes', ...overrides },
  })

const at = (part: string) => `/sv/act/${campaign.slug}/${part}`

describe('signing', () => {
  it('leads everybody to the same page, known or not', async () => {
    const first = await ask(pledge.action, at('pledge'), { form: fields() })
    const again = await ask(pledge.action, at('pledge'), { form: fields() })
    expect(first).toMatchObject({ status: 303, to: at('asked') })
    expect(again).toMatchObject({ status: 303, to: at('asked') })
    expect(await db().letter.count()).toBe(1)
  })

  it('filled in wrong comes back with 422, every fault named, everything kept, and nothing written', async () => {
    const wrong = { kind: 'x', name: 'www.buy', email: 'asa', consent: '', shown: 'yes' }
    const { status, content } = await ask(pledge.action, at('pledge'), { form: fields(wrong) })
    expect(status).toBe(422)
    expect(content).toEqual({
      typed: { ...wrong, affiliation: 'Ljuspartiet' },
      errors: {
        ...{ kind: 'kind_missing', name: 'name_like_address', email: 'email_malformed' },
        consent: 'consent_missing',
      },
    })
    expect(await db().pledge.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('from one address too often is put off, with everything kept', async () => {
    const statuses: number[] = []
    for (let sent = 0; sent < 22; sent += 1) {
      const form = fields({ email: `signer${sent}@home.example` })
      statuses.push((await ask(pledge.action, at('pledge'), { form })).status)
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(20)
    expect(statuses.slice(20)).toEqual([429, 429])
    expect(await db().pledge.count()).toBe(20)
  })

  it('a campaign that has closed leads to its page, and nothing is written', async () => {
    const yesterday = new Date(Date.parse(`${today()}T00:00:00Z`) - 86_400_000)
    await db().campaign.updateMany({ data: { opensOn: yesterday, closesOn: yesterday } })
    const sent = await ask(pledge.action, at('pledge'), { form: fields() })
    expect(sent).toMatchObject({ status: 303, to: `/sv/act/${campaign.slug}` })
    const shown = await ask(pledge.loader, at('pledge'))
    expect(shown).toMatchObject({ status: 302, to: `/sv/act/${campaign.slug}` })
    expect(await db().pledge.count()).toBe(0)
  })

  it('is confirmed and denied by a form only', async () => {
    await ask(pledge.action, at('pledge'), { form: fields() })
    const { id } = await db().pledge.findFirstOrThrow()
    const token = accessToken('pledge', id)
    const page = `/sv/pledges/${token}`
    await ask(confirmation.loader, page, { token })
    await ask(notMe.loader, `${page}/not-me`, { token })
    expect(await db().pledge.findFirst()).toMatchObject({ confirmedAt: null })
    expect(await ask(confirmation.action, page, { token, form: [] })).toMatchObject({ to: page })
    expect(await db().pledge.count({ where: { confirmedAt: { not: null } } })).toBe(1)
    const denied = await ask(notMe.action, `${page}/not-me`, { token, form: [] })
    expect(denied).toMatchObject({ status: 200, content: { gone: true } })
    expect(await ask(notMe.action, `${page}/not-me`, { token, form: [] })).toMatchObject({
      content: { gone: true },
    })
    expect(await ask(confirmation.loader, page, { token })).toMatchObject({ status: 404 })
    expect(await db().pledge.count()).toBe(0)
  })
})

describe('the form of a letter', () => {
  it('filled in wrong comes back with 422, every fault named, everything kept, and nothing written', async () => {
    const form: [string, string][] = [
      ...(['recipients', 'somebody@else.example'] as const).map((_, place): [string, string] =>
        place === 0 ? ['recipients', 'somebody@else.example'] : ['place', 'http://x'],
      ),
      ['signerName', 'Åsa Öberg'],
      ['signerEmail', 'asa@home.example\r\nBcc: all@there.example'],
    ]
    const { status, content } = await ask(letter.action, at('letter'), { form })
    expect(status).toBe(422)
    expect(content).toMatchObject({
      typed: { signerName: 'Åsa Öberg', place: 'http://x' },
      errors: {
        ...{ recipients: 'recipients_missing', place: 'name_like_address' },
        signerEmail: 'malformed',
      },
    })
    expect(await db().campaignLetter.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('leads everybody to the same page', async () => {
    const form: [string, string][] = [
      ...campaign.recipients.map((id): [string, string] => ['recipients', id]),
      ...([
        ['signerName', 'Åsa Öberg'],
        ['place', '123 45'],
        ['signerEmail', 'asa@home.example'],
      ] as [string, string][]),
    ]
    for (let sent = 0; sent < 4; sent += 1)
      expect(await ask(letter.action, at('letter'), { form })).toMatchObject({
        ...{ status: 303, to: `${at('asked')}?of=letter` },
      })
    expect(await db().campaignLetterTarget.count()).toBe(4)
  })
})

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
