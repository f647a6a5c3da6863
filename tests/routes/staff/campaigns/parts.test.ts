import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmPledge } from '#app/domain/campaigns/pledges/confirm-pledge.server.ts'
import { signPledge } from '#app/domain/campaigns/pledges/sign-pledge.server.ts'
import { recipientAsTyped } from '#app/domain/campaigns/recipients/recipient-form.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import * as check from '#app/routes/staff/campaigns/recipients/check.tsx'
import * as recipient from '#app/routes/staff/campaigns/recipients/recipient.tsx'
import * as report from '#app/routes/staff/campaigns/report/report.tsx'
import { campaigns as room } from '#app/routes/staff/campaigns/room.server.ts'
import * as signature from '#app/routes/staff/campaigns/signatures/removal.tsx'
import { makeCampaign, makeRecipient, pledgeWish, recipientContent } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff, signedInAs } from '#tests/make/staff.ts'
import { openNow, sendAs, verdictOf } from './campaigns-site.ts'

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

describe('an office at the desk', () => {
  it('is written, waits on Today when it is overdue, and is checked by one press', async () => {
    const { id } = await makeCampaign(openNow())
    const at = `/staff/campaigns/${id}/recipients`
    const late = recipientContent({ verifiedOn: '2020-01-01', reviewDue: '2020-07-01' })
    const form = { ...recipientAsTyped(late), version: '0' }
    const made = await send(recipient, {
      path: `${at}/new`,
      params: { id, recipient: 'new' },
      form,
    })
    expect(made.status).toBe(303)
    const waiting = () => room.tasks[2]?.count(now(), signedInAs('stories'))
    expect(await waiting()).toBe(1)
    const office = await db().recipient.findFirstOrThrow({ where: { reviewDue: { lt: now() } } })
    const params = { id, recipient: office.id }
    const checked = await send(check, {
      path: `${at}/${office.id}/check`,
      params,
      form: { due: '2020-07-01' },
    })
    expect(checked.to).toBe(`${at}/${office.id}?done=verified`)
    expect(await waiting()).toBe(0)
  })

  it('written wrong comes back with 422 and everything typed', async () => {
    const { id } = await makeCampaign(openNow())
    const wrong = { ...recipientAsTyped(recipientContent()), email: 'all@', sourceUrl: '' }
    const path = `/staff/campaigns/${id}/recipients/new`
    expect(
      await send(recipient, { path, params: { id, recipient: 'new' }, form: wrong }),
    ).toMatchObject({
      status: 422,
      content: {
        errors: { email: 'email_malformed', sourceUrl: 'needed_to_show' },
        typed: { email: 'all@' },
      },
    })
  })

  it('of another campaign is none', async () => {
    const { id } = await makeCampaign(openNow())
    const other = await makeCampaign({ ...openNow(), slug: 'other' })
    const office = await makeRecipient(other.id)
    const path = `/staff/campaigns/${id}/recipients/${office}`
    const form = recipientAsTyped(recipientContent())
    const sent = send(recipient, { path, params: { id, recipient: office }, form })
    await expect(sent).rejects.toMatchObject({ init: { status: 404 } })
  })
})

describe('a report at the desk', () => {
  const upload = async (id: string, content: string, tongue = 'sv') => {
    const body = new FormData()
    body.set('tongue', tongue)
    body.set('file', new File([content], '../Rapport å.pdf'))
    const path = `/staff/campaigns/${id}/report`
    const { headers, url } = writer.request(path, {})
    const request = new Request(url, { method: 'POST', headers, body })
    return verdictOf(await report.action({ request, params: { id }, context: {} } as never))
  }
  const stored = () => readdir(join(env().dataDir, 'reports')).catch(() => [])
  const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'

  it('is a whole PDF, stored under a name of ours, and replaced by the next', async () => {
    const { id } = await makeCampaign(openNow())
    const before = (await stored()).length
    expect(await upload(id, pdf)).toMatchObject({ status: 303 })
    expect(await upload(id, `${pdf} `)).toMatchObject({ status: 303 })
    expect(await db().campaignFile.findMany()).toMatchObject([{ name: 'Rapport å.pdf' }])
    expect((await stored()).length).toBe(before + 1)
  })

  it.each([
    ['a page', '<html>', 'not_a_report'],
    ['half a PDF', '%PDF-1.4\n1 0 obj', 'not_a_report'],
    ['one that runs something', `%PDF-1.4\n<</JavaScript (x)>>\n%%EOF`, 'report_runs'],
  ])('is refused as %s, and nothing is kept', async (_, content, refusal) => {
    const { id } = await makeCampaign(openNow())
    const before = (await stored()).length
    expect(await upload(id, content)).toMatchObject({
      ...{ status: 422, content: { errors: { file: refusal }, typed: { tongue: 'sv' } } },
    })
    expect(await db().campaignFile.count()).toBe(0)
    expect((await stored()).length).toBe(before)
  })
})

it('a signature is removed as its owner asks, and the history does not say whose it was', async () => {
  const { id, kinds } = await makeCampaign(openNow())
  await signPledge({ campaignId: id, pledge: pledgeWish(kinds[0] ?? ''), locale: 'sv', now: now() })
  const row = await db().pledge.findFirstOrThrow()
  await confirmPledge(accessToken('pledge', row.id), now())
  const path = `/staff/campaigns/${id}/signatures/${row.id}/removal`
  const removed = await send(signature, { path, params: { id, signature: row.id } })
  expect(removed.to).toBe(`/staff/campaigns/${id}/signatures?done=signature_removed`)
  expect(await db().pledge.count()).toBe(0)
  expect(
    JSON.stringify(await db().historyLine.findMany({ select: { details: true } })),
  ).not.toContain('Åsa')
})
