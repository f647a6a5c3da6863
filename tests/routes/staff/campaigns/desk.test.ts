import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CampaignContent } from '#app/domain/campaigns/campaign.ts'
import { campaignAsTyped } from '#app/domain/campaigns/campaign-typed.ts'
import { findCampaignSheet } from '#app/domain/campaigns/find-campaign-sheet.server.ts'
import { listCampaigns } from '#app/domain/campaigns/list-campaigns.server.ts'
import { signPledge } from '#app/domain/campaigns/pledges/sign-pledge.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as campaign from '#app/routes/staff/campaigns/campaign.tsx'
import * as publication from '#app/routes/staff/campaigns/publication.tsx'
import * as removal from '#app/routes/staff/campaigns/removal.tsx'
import {
  campaignContent,
  makeCampaign,
  makeCampaignFund,
  pledgeWish,
} from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { openNow, sendAs } from './campaigns-site.ts'

let database: TestDatabase
let writer: MadeStaff
const send = sendAs(() => writer)

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  writer = await makeStaff({ role: 'stories', name: 'Maja' })
})
afterAll(() => database.close())

const typed = (content: Partial<CampaignContent>, change: Record<string, string> = {}) => ({
  ...{ ...campaignAsTyped(campaignContent(content)), version: '0' },
  ...change,
})

describe('a campaign at the desk', () => {
  it('is written, published and ended, each by one press, and read all the while', async () => {
    const fundId = await makeCampaignFund()
    const form = typed({ ...openNow(), fundId, offers: ['pledge', 'share'] })
    const made = await send(campaign, { path: '/staff/campaigns/new', params: { id: 'new' }, form })
    expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/\?done=saved$/) })
    const { id } = await db().campaign.findFirstOrThrow()
    const at = `/staff/campaigns/${id}`
    expect(await listCampaigns('nb', now())).toEqual([])
    expect((await send(publication, { path: `${at}/publication`, params: { id } })).to).toBe(
      `${at}?done=published`,
    )
    expect(await listCampaigns('nb', now())).toMatchObject([{ slug: 'pledge', stage: 'open' }])
    expect((await send(publication, { path: `${at}/ending`, params: { id } })).to).toBe(
      `${at}?done=incomplete`,
    )
    const sheet = await findCampaignSheet(id)
    if (!sheet) throw new Error('the campaign is missing')
    const results = { 'result-sv': 'Klart.', 'result-nb': 'Ferdig.', 'result-en': 'Done.' }
    const ending = { ...campaignAsTyped(sheet), ...results, version: String(sheet.version) }
    expect(await send(campaign, { path: at, params: { id }, form: ending })).toMatchObject({
      status: 303,
    })
    expect((await send(publication, { path: `${at}/ending`, params: { id } })).to).toBe(
      `${at}?done=ended`,
    )
    expect(await listCampaigns('en', now())).toMatchObject([{ stage: 'ended' }])
    expect((await send(removal, { path: `${at}/removal`, params: { id } })).to).toBe(
      `${at}?done=was_published`,
    )
  })

  it('written wrong comes back with 422, everything typed, and nothing saved', async () => {
    const form = typed({}, { slug: 'New Year', closesOn: 'soon', 'title-en': 'a'.repeat(99) })
    const answer = await send(campaign, {
      path: '/staff/campaigns/new',
      params: { id: 'new' },
      form,
    })
    const { version, ...kept } = form
    expect(answer).toMatchObject({
      status: 422,
      content: {
        errors: { slug: 'slug_malformed', closesOn: 'day_malformed', 'title-en': 'too_long' },
        typed: kept,
      },
    })
    expect(await db().campaign.count()).toBe(0)
  })

  it('that somebody else changed first comes back with who, and what was typed', async () => {
    const { id } = await makeCampaign()
    const sheet = await findCampaignSheet(id)
    if (!sheet) throw new Error('the campaign is missing')
    const save = (title: string) =>
      send(campaign, {
        path: `/staff/campaigns/${id}`,
        params: { id },
        form: {
          ...{ ...campaignAsTyped(sheet), version: String(sheet.version), 'title-sv': title },
        },
      })
    expect((await save('First')).status).toBe(303)
    expect(await save('Second')).toMatchObject({
      status: 409,
      content: { typed: { 'title-sv': 'Second' }, meanwhile: { saved: { who: 'Maja' } } },
    })
  })

  it('that is published keeps its address, its texts and the kinds somebody has signed as', async () => {
    const { id, kinds } = await makeCampaign(openNow())
    const signed = { campaignId: id, pledge: pledgeWish(kinds[0] ?? ''), now: now() }
    await signPledge({ ...signed, locale: 'sv' })
    const sheet = await findCampaignSheet(id)
    if (!sheet) throw new Error('the campaign is missing')
    const save = (change: Record<string, string>) =>
      send(campaign, {
        path: `/staff/campaigns/${id}`,
        params: { id },
        form: { ...{ ...campaignAsTyped(sheet), version: String(sheet.version), ...change } },
      })
    expect(await save({ slug: 'other' })).toMatchObject({
      content: { errors: { slug: 'slug_stays' } },
    })
    expect(await save({ 'body-nb': '' })).toMatchObject({
      ...{ status: 422, content: { errors: { 'body-nb': 'needed_while_published' } } },
    })
    const gone = { 'kind-0-sv': '', 'kind-0-nb': '', 'kind-0-en': '' }
    expect(await save(gone)).toMatchObject({ content: { errors: { 'kind-0-sv': 'kind_used' } } })
    expect(await db().pledgeKind.count()).toBe(2)
  })
})
