import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { askLetter } from '#app/domain/campaigns/letters/ask-letter.server.ts'
import { denyLetter } from '#app/domain/campaigns/letters/deny-letter.server.ts'
import { sweepCampaigns } from '#app/domain/campaigns/sweep-campaigns.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { type MadeCampaign, makeCampaign, campaignDay as now } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
let campaign: MadeCampaign
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  campaign = await makeCampaign({}, { offices: 1 })
})
afterAll(() => database.close())

/** Asks for a letter; answers the word of its link. */
async function ask(): Promise<string> {
  const recipientIds = campaign.recipients.slice(0, 1)
  const letter = { recipientIds, name: 'Åsa Öberg', place: 'Umeå', email: 'asa@home.example' }
  const text = { subject: 'A way to help', body: 'Please help.' }
  await askLetter({ campaignId: campaign.id, letter, text, locale: 'sv', now })
  const { id } = await db().campaignLetter.findFirstOrThrow()
  return accessToken('campaign-letter', id)
}

it('keeps of whoever was not her a seal, against what is written past every verb, until the campaign is over', async () => {
  const token = await ask()
  const row = await db().campaignLetter.findFirstOrThrow()
  await denyLetter(token, now)
  expect(await denyLetter('no-such-word', now)).toBe(false)
  const blocks = await db().campaignLetterBlock.findMany()
  expect(blocks.map(({ emailHash }) => Buffer.from(emailHash))).toEqual([
    Buffer.from(row.emailHash),
  ])
  await db().campaignLetter.createMany({ data: { ...row, tokenHash: Buffer.from('other') } })
  expect(await db().campaignLetter.count()).toBe(0)
  const { deletesOn } = await db().campaign.findUniqueOrThrow({ where: { id: campaign.id } })
  await sweepCampaigns(addHours(deletesOn ?? now, -24))
  expect(await db().campaignLetterBlock.count()).toBe(1)
  await sweepCampaigns(addHours(deletesOn ?? now, 24))
  expect(await db().campaignLetterBlock.count()).toBe(0)
})
