import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findCampaign } from '#app/domain/campaigns/find-campaign.server.ts'
import { confirmPledge } from '#app/domain/campaigns/pledges/confirm-pledge.server.ts'
import { denyPledge } from '#app/domain/campaigns/pledges/deny-pledge.server.ts'
import { findPledge } from '#app/domain/campaigns/pledges/find-pledge.server.ts'
import { listSigners } from '#app/domain/campaigns/pledges/list-signers.server.ts'
import type { PledgeWish } from '#app/domain/campaigns/pledges/pledge.ts'
import { signPledge } from '#app/domain/campaigns/pledges/sign-pledge.server.ts'
import { sweepCampaigns } from '#app/domain/campaigns/sweep-campaigns.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import {
  type MadeCampaign,
  makeCampaign,
  campaignDay as now,
  pledgeWish,
} from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
let campaign: MadeCampaign

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  campaign = await makeCampaign()
})
afterAll(() => database.close())

const kind = () => campaign.kinds[0] ?? ''
const sign = (overrides: Partial<PledgeWish> = {}, at = now) =>
  signPledge({
    ...{ campaignId: campaign.id, locale: 'sv', now: at },
    pledge: pledgeWish(kind(), overrides),
  })

/** The words of the links in the letters that are owed. */
const links = async () =>
  (
    await db().letter.findMany({
      where: { kind: 'pledge-confirmation' },
      orderBy: { owedAt: 'asc' },
    })
  ).map(({ reference }) => accessToken('pledge', reference.split('/')[1] ?? ''))
const link = async () => (await links())[0] ?? ''
const signed = async (at = now) =>
  (await findCampaign(campaign.slug, 'sv', at))?.kinds.map((one) => one.signed)

describe('a signature', () => {
  it('counts when it is confirmed, and not when its link is opened', async () => {
    await sign({ shown: true })
    const token = await link()
    for (let opened = 0; opened < 3; opened += 1)
      expect(await findPledge(token, 'sv', now)).toMatchObject({
        confirmed: false,
        name: 'Åsa Öberg',
      })
    expect(await signed()).toEqual([0, 0])
    expect(await listSigners(campaign.id, now)).toEqual([])
    expect(await confirmPledge(token, now)).toMatchObject({ ok: true })
    expect(await signed()).toEqual([1, 0])
    expect(await listSigners(campaign.id, now)).toMatchObject([{ name: 'Åsa Öberg' }])
  })

  it('forgets its address when it is confirmed, in the outbox as well', async () => {
    await sign()
    await confirmPledge(await link(), now)
    expect(await db().pledge.findFirst()).toMatchObject({ email: null })
    expect(await db().letter.count()).toBe(0)
    const everything = JSON.stringify([await db().pledge.findMany(), await db().letter.findMany()])
    expect(everything).not.toContain('asa@home.example')
  })

  it('shows no name that its owner did not let be shown', async () => {
    await sign()
    await confirmPledge(await link(), now)
    expect(await listSigners(campaign.id, now)).toEqual([])
    expect(await signed()).toEqual([1, 0])
  })

  it('sent twice is one, with one letter; the address in capitals is the same', async () => {
    await sign()
    await sign()
    await sign({ email: 'ASA@home.example' })
    expect(await db().pledge.count()).toBe(1)
    expect(await links()).toHaveLength(1)
  })

  it('of other words takes the place of one that waits, with a link of its own', async () => {
    await sign({ name: 'Somebody Else' })
    const old = await link()
    await sign()
    const [fresh = '', ...more] = await links()
    expect(more).toEqual([])
    expect(fresh).not.toBe(old)
    expect(await confirmPledge(old, now)).toMatchObject({ ok: false })
    expect(await findPledge(fresh, 'sv', now)).toMatchObject({ name: 'Åsa Öberg' })
  })

  it('owes a letter again after a while, three in all', async () => {
    for (let minutes = 0; minutes < 100; minutes += 20) await sign({}, addMinutes(now, minutes))
    expect(await db().pledge.findFirst()).toMatchObject({ letters: 3 })
    expect(await links()).toHaveLength(1)
  })

  it('that is confirmed is not written to again, and stays as it is', async () => {
    await sign()
    await confirmPledge(await link(), now)
    await sign({ name: 'Another Name' }, addHours(now, 2))
    expect(await db().letter.count()).toBe(0)
    expect(await db().pledge.findMany()).toMatchObject([{ name: 'Åsa Öberg' }])
  })

  it('cannot be confirmed after two days, nor in a campaign that has closed', async () => {
    await sign()
    const token = await link()
    const late = addHours(now, 48)
    expect(await findPledge(token, 'sv', late)).toMatchObject({ late: 'link_old' })
    expect(await confirmPledge(token, late)).toMatchObject({ ok: false })
    const closed = new Date('2027-01-01T10:00:00Z')
    expect(await findPledge(token, 'sv', closed)).toMatchObject({ late: 'campaign_closed' })
    expect(await confirmPledge(token, closed)).toMatchObject({ ok: false })
    expect(await signed()).toEqual([0, 0])
  })
})

describe('"this was not me"', () => {
  it('deletes at once and keeps the address from being written to in this campaign', async () => {
    await sign()
    expect(await denyPledge(await link(), now)).toBe(true)
    expect(await db().pledge.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
    await sign({}, addHours(now, 5))
    await sign({ name: 'Other' }, addHours(now, 6))
    expect(await db().pledge.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('takes a confirmed one back as well', async () => {
    await sign()
    const token = await link()
    await confirmPledge(token, now)
    expect(await denyPledge(token, now)).toBe(true)
    expect(await signed()).toEqual([0, 0])
    expect(await findPledge(token, 'sv', now)).toBeUndefined()
  })

  it('says nothing of what it did not find', async () => {
    expect(await denyPledge('no-such-word', now)).toBe(false)
    expect(await db().pledgeBlock.count()).toBe(0)
  })

  it('holds against a row that is written past every verb', async () => {
    await sign()
    const row = await db().pledge.findFirstOrThrow()
    await denyPledge(await link(), now)
    await db().pledge.createMany({ data: { ...row, tokenHash: Buffer.from('other') } })
    expect(await db().pledge.count()).toBe(0)
  })
})

describe('what was promised to be deleted', () => {
  it('goes after a week when nobody confirmed it, and not before', async () => {
    await sign()
    expect(await sweepCampaigns(addHours(now, 24 * 7 - 1))).toBe(0)
    expect(await sweepCampaigns(addHours(now, 24 * 7))).toBe(1)
    expect(await db().pledge.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('goes on the campaign’s day, and its number stays', async () => {
    await sign({ shown: true })
    const token = await link()
    await confirmPledge(token, now)
    const day = new Date('2027-02-01T00:00:00+01:00')
    await sweepCampaigns(addMinutes(day, -1))
    expect(await db().pledge.count()).toBe(1)
    expect(await sweepCampaigns(day)).toBe(1)
    expect(await sweepCampaigns(day)).toBe(0)
    expect(await db().pledge.count()).toBe(0)
    expect(await signed(day)).toEqual([1, 0])
  })

  it('is shown to nobody from its day on, if no worker has run', async () => {
    await sign({ shown: true })
    const token = await link()
    await confirmPledge(token, now)
    const day = new Date('2027-02-01T00:00:00+01:00')
    expect(await listSigners(campaign.id, addMinutes(day, -1))).toHaveLength(1)
    expect(await listSigners(campaign.id, day)).toEqual([])
    expect(await findPledge(token, 'sv', day)).toBeUndefined()
    expect(await signed(day)).toEqual([1, 0])
  })
})
