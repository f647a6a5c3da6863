import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import * as letter from '#app/routes/act/letter.tsx'
import * as notMe from '#app/routes/act/not-me.tsx'
import * as pledge from '#app/routes/act/pledge.tsx'
import * as confirmation from '#app/routes/act/pledge-confirm.tsx'
import { legalDate } from '#app/values/period.ts'
import type { MadeCampaign } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { ask, makeOpenCampaign } from './act-site.ts'

let database: TestDatabase
let campaign: MadeCampaign
const today = () => legalDate(now())

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  campaign = await makeOpenCampaign()
})
afterAll(() => database.close())

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
