import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askLetter } from '#app/domain/campaigns/letters/ask-letter.server.ts'
import { denyLetter } from '#app/domain/campaigns/letters/deny-letter.server.ts'
import { findAskedLetter } from '#app/domain/campaigns/letters/find-asked-letter.server.ts'
import { sendAskedLetter } from '#app/domain/campaigns/letters/send-asked-letter.server.ts'
import { removeRecipient } from '#app/domain/campaigns/recipients/remove-recipient.server.ts'
import { sweepCampaigns } from '#app/domain/campaigns/sweep-campaigns.server.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import type { LetterKind } from '#app/domain/receipts/letter.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { type MadeCampaign, makeCampaign, campaignDay as now } from '#tests/make/campaign.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase
let campaign: MadeCampaign

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  campaign = await makeCampaign({}, { offices: 12 })
})
afterAll(() => database.close())

const text = { subject: 'A way to help', body: 'Hello,\n\nPlease help.' }
const letter = (recipients: string[], email = 'asa@home.example') => ({
  ...{ recipientIds: recipients, name: 'Åsa Öberg', place: 'Umeå', email },
})

/** Asks for a letter; answers the word of its link, or undefined when none was owed. */
async function ask(recipients: string[], { email = 'asa@home.example', at = now } = {}) {
  const wish = { campaignId: campaign.id, letter: letter(recipients, email), text, now: at }
  await askLetter({ ...wish, locale: 'sv' })
  const owed = await db().letter.findFirst({
    where: { kind: 'decision-letter-confirmation', recipient: email },
    orderBy: { id: 'desc' },
  })
  return owed ? accessToken('campaign-letter', owed.reference.split('/')[1] ?? '') : undefined
}

const send = (token: string | undefined, at = now) => sendAskedLetter(token ?? '', at)
const sentTo = async () =>
  (await db().letter.findMany({ where: { kind: 'decision-letter' } })).map((one) => one.recipient)

describe('a letter to an office', () => {
  it('goes to none until its signer lets it go, whoever opens the link', async () => {
    const token = await ask(campaign.recipients.slice(0, 2))
    for (let opened = 0; opened < 3; opened += 1)
      expect(await findAskedLetter(token ?? '', now)).toMatchObject({ sent: false })
    expect(await sentTo()).toEqual([])
    expect(await send(token)).toMatchObject({ ok: true })
    expect((await sentTo()).sort()).toEqual(['o0@office.example', 'o1@office.example'])
    const copy = await db().letter.findMany({ where: { kind: 'decision-letter-copy' } })
    expect(copy).toMatchObject([{ recipient: 'asa@home.example' }])
  })

  it('goes once, however often the button is pressed', async () => {
    const token = await ask(campaign.recipients.slice(0, 1))
    const pressed = await Promise.all(Array.from({ length: 8 }, () => send(token)))
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await sentTo()).toHaveLength(1)
  })

  it('does not go after two days, nor to an office that has been removed', async () => {
    const [first = ''] = campaign.recipients
    const token = await ask([first])
    expect(await send(token, addHours(now, 48))).toMatchObject({ refusal: 'not_waiting' })
    const by = { kind: 'operator' } as const
    await removeRecipient({ id: first, campaignId: campaign.id, by, now })
    expect(await send(token)).toMatchObject({ refusal: 'not_waiting' })
    expect(await sentTo()).toEqual([])
  })

  it('is deleted thirty days after it has gone, with all that the outbox knew', async () => {
    await send(await ask(campaign.recipients.slice(0, 2)))
    await sweepCampaigns(addHours(now, 24 * 29))
    expect(await db().campaignLetter.count()).toBe(1)
    await sweepCampaigns(addHours(now, 24 * 30))
    expect(await db().campaignLetter.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('that nobody lets go is deleted after a week', async () => {
    await ask(campaign.recipients.slice(0, 1))
    await sweepCampaigns(addHours(now, 24 * 7))
    expect(await db().campaignLetter.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
  })

  it('"was not me": is deleted at once, with others that wait, and its address is not written to again', async () => {
    const [first, other] = [
      await ask(campaign.recipients.slice(0, 1)),
      await ask(campaign.recipients.slice(0, 2)),
    ]
    expect(await denyLetter(first ?? '', now)).toBe(true)
    expect(await db().campaignLetter.count()).toBe(0)
    expect(await db().letter.count()).toBe(0)
    for (const token of [first, other])
      expect(await send(token)).toMatchObject({ refusal: 'not_waiting' })
    const later = { email: 'ASA@home.example', at: addHours(now, 25) }
    expect(await ask(campaign.recipients.slice(0, 1), later)).toBeUndefined()
    expect(await db().campaignLetter.count()).toBe(0)
    expect(await ask(campaign.recipients.slice(0, 1), { email: 'eva@home.example' })).toBeDefined()
  })
})

describe('quotas', () => {
  it('let a signer send ten letters in a year, and nothing of an eleventh', async () => {
    await send(await ask(campaign.recipients.slice(0, 9)))
    const two = await ask(campaign.recipients.slice(9, 11))
    expect(await send(two)).toMatchObject({ refusal: 'too_many' })
    expect(await sentTo()).toHaveLength(9)
    expect(await findAskedLetter(two ?? '', now)).toMatchObject({ sent: false })
    const one = await ask(campaign.recipients.slice(9, 10), { at: addHours(now, 25) })
    expect(await send(one, addHours(now, 25))).toMatchObject({ ok: true })
    expect(await sentTo()).toHaveLength(10)
  })

  it('let nobody be asked more than twice a day', async () => {
    for (let asked = 0; asked < 5; asked += 1) await ask(campaign.recipients.slice(0, 1))
    const where = { kind: 'decision-letter-confirmation' }
    expect(await db().letter.count({ where })).toBe(2)
    await ask(campaign.recipients.slice(0, 1), { at: addHours(now, 25) })
    expect(await db().letter.count({ where })).toBe(3)
  })

  it('let an office be written to fifty times a day', async () => {
    const [first = ''] = campaign.recipients
    for (let signer = 0; signer < 52; signer += 1)
      await send(await ask([first], { email: `signer${signer}@home.example` }))
    expect(await sentTo()).toHaveLength(50)
  })

  it('are refused by the database itself when one is overdrawn', async () => {
    const key = Buffer.from('a quota')
    const data = { key, kind: 'signer' as const, used: 11, most: 11, ends: now }
    await expect(db().letterQuota.create({ data })).rejects.toThrow(/letter_quota_of_a_signer/)
    const overdrawn = { ...data, used: 11, most: 10 }
    await expect(db().letterQuota.create({ data: overdrawn })).rejects.toThrow(/letter_quota_holds/)
  })

  it('that cannot be counted send nothing', async () => {
    const token = await ask(campaign.recipients.slice(0, 1))
    await db().$executeRaw`ALTER TABLE letter_quota RENAME TO letter_quota_gone`
    try {
      await expect(send(token)).rejects.toThrow()
    } finally {
      await db().$executeRaw`ALTER TABLE letter_quota_gone RENAME TO letter_quota`
    }
    expect(await sentTo()).toEqual([])
    expect(await findAskedLetter(token ?? '', now)).toMatchObject({ sent: false })
  })

  it('one letter reaches ten offices at most: the database refuses an eleventh', async () => {
    await ask(campaign.recipients.slice(0, 10))
    const { id: letterId } = await db().campaignLetter.findFirstOrThrow()
    const recipientId = campaign.recipients[10] ?? ''
    const eleventh = db().campaignLetterTarget.create({
      data: { id: campaign.id, letterId, recipientId },
    })
    await expect(eleventh).rejects.toThrow(/ten offices/)
  })
})

describe('the letters around it', () => {
  const drawn = async (kind: LetterKind) => {
    // Composed by the real clock, whatever year that shows.
    await db().campaignLetter.updateMany({ data: { deletesOn: new Date('2999-01-01') } })
    const owed = await db().letter.findFirstOrThrow({ where: { kind } })
    return drawLetter(await composeLetter({ ...owed, kind }))
  }

  it('ask without a word that was typed, and carry our words, a name and a place', async () => {
    await makeOrganisation()
    const token = await ask(campaign.recipients.slice(0, 1))
    const asking = await drawn('decision-letter-confirmation')
    expect(JSON.stringify(asking)).not.toMatch(/Åsa|Umeå|asa@home/)
    expect(asking.text).toContain(`/sv/letters/${token}`)
    expect(asking.replyTo).toBeUndefined()
    await send(token)
    const letter = await drawn('decision-letter')
    expect(letter).toMatchObject({ subject: 'A way to help', replyTo: 'asa@home.example' })
    expect(letter.text).toContain('Please help.')
    expect(letter.text).toContain('Åsa Öberg')
    expect(letter.text).toContain('Umeå')
    const copy = await drawn('decision-letter-copy')
    expect(copy.text).toContain('Alva Test, Chair')
    expect(copy.replyTo).toBeUndefined()
  })
})
