import { askLetter } from '#app/domain/campaigns/letters/ask-letter.server.ts'
import { signPledge } from '#app/domain/campaigns/pledges/sign-pledge.server.ts'
import { askMove } from '#app/domain/supporters/moves/ask-move.server.ts'
import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { campaignDay, makeCampaign, pledgeWish } from './campaign.ts'
import { makeGift } from './gift.ts'
import { makeConsent } from './newsletter.ts'
import { makeOrder } from './order.ts'

/** What an address can be known by without anything ever being bought or given: a consent, a signature, a letter to an office, an order and a gift that came to nothing, somebody's wish to have her letters there. */
export const knownWays = {
  newsletter: async (email: string, now: Date) => {
    await makeConsent({ email, now })
  },
  pledges: async (email: string) => {
    const { id, kinds } = await makeCampaign()
    const pledge = pledgeWish(kinds[0] ?? '', { email, name: 'Kanariefågel Prov' })
    await signPledge({ campaignId: id, pledge, locale: 'sv', now: campaignDay })
    // As a confirmed one stands: without the address.
    await db().pledge.updateMany({ data: { email: null, confirmedAt: campaignDay } })
  },
  'decision-letters': async (email: string) => {
    const { id, recipients } = await makeCampaign({ slug: 'letters' })
    const letter = { recipientIds: recipients, name: 'Kanariefågel', place: 'Lyckeby', email }
    const text = { subject: 'A way', body: 'Please' }
    await askLetter({ campaignId: id, letter, text, locale: 'sv', now: campaignDay })
  },
  orders: async (email: string, now: Date) => {
    const { order } = await makeOrder({ now, request: { email } })
    const data = { state: 'cancelled', closedAt: addHours(now, 1) } as const
    await db().order.update({ where: { id: order.id }, data })
  },
  gifts: async (email: string, now: Date) => {
    const { id } = await makeGift({ now, email })
    const data = { state: 'failed', closedAt: addHours(now, 1) } as const
    await db().donation.update({ where: { id }, data })
  },
  'address-moves': async (email: string, now: Date) => {
    const person = { email: 'mover@prov.example', name: 'Mover', locale: 'sv' } as const
    const id = await transaction((tx) => rememberSupporter(person, tx))
    await askMove({ giver: { id, ...person }, email, now })
  },
} as const
export type KnownWay = keyof typeof knownWays

/** Lets every letter of the tests be over, so that nothing stands against forgetting. */
export const endLetters = (at: Date) =>
  db().letter.updateMany({ data: { state: 'sent', sentAt: at } })
