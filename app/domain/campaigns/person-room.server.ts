import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { lastingSeal } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import {
  deleteLetters,
  deletePledges,
  deletePledgesBefore,
  listCampaignIds,
  listLettersBySeal,
  listPledgesBySeal,
  listSigners,
} from './person-store.server.ts'

/** A signature is known by the seal of its address in its campaign; there is no other way from a person to it. */
const pledgeSeals = async (emails: readonly string[]) => {
  const campaigns = await listCampaignIds()
  return emails.flatMap((email) =>
    campaigns.map((campaign) => lastingSeal('campaigns/pledge', [campaign, email])),
  )
}

const letterSeals = (emails: readonly string[]) =>
  emails.map((email) => lastingSeal('campaigns/letter', [email]))

/** What somebody has signed, and the letters that she let go to offices: all of it goes when she is forgotten. */
export const campaignsOfPerson: readonly PersonRoom[] = [
  {
    kind: 'pledges',
    tables: ['pledge', 'pledge_block'],
    tell: async ({ emails }, after) =>
      (await listPledgesBySeal(await pledgeSeals(emails)))
        .filter(({ id }) => id > after)
        .map(({ id, campaign, name, affiliation, shown, askedAt, confirmedAt }) => ({
          ...{ id, campaign: campaign.slug, name, affiliation, shown },
          ...{ requestedAt: askedAt.toISOString() },
          confirmedAt: confirmedAt?.toISOString() ?? null,
        })),
    forget: async ({ emails }, _at, tx) => {
      const seals = await pledgeSeals(emails)
      const signed = await listPledgesBySeal(seals, tx)
      await forgetLetters(
        signed.map(({ id }) => referenceTo('pledge', id)),
        tx,
      )
      return deletePledges(seals, tx)
    },
    // A confirmed signature has no address: whoever was forgotten is found in an older database by the seals of her signatures alone.
    seals: async ({ emails }) =>
      (await listPledgesBySeal(await pledgeSeals(emails))).map(({ emailHash }) => emailHash),
    forgetSealed: async (sealed, tx) => {
      const gone = await deletePledgesBefore(sealed, tx)
      await forgetLetters(
        gone.map(({ id }) => referenceTo('pledge', id)),
        tx,
      )
      return gone.length
    },
  },
  {
    kind: 'decision-letters',
    tables: ['campaign_letter', 'campaign_letter_target', 'campaign_letter_block'],
    addresses: (before) => listSigners(before),
    tell: async ({ emails }, after) =>
      (await listLettersBySeal(letterSeals(emails)))
        .filter(({ id }) => id > after)
        .map(({ id, campaign, name, place, email, subject, body, askedAt, targets }) => ({
          ...{ id, campaign: campaign.slug, name, place, email, subject, body },
          ...{ requestedAt: askedAt.toISOString() },
          recipients: targets.map(({ recipient }) => recipient.name),
        })),
    forget: async ({ emails }, _at, tx) => {
      const letters = await listLettersBySeal(letterSeals(emails), tx)
      const references = letters.flatMap(({ id, targets }) => [
        referenceTo('campaign-letter', id),
        ...targets.map((target) => referenceTo('letter-target', target.id)),
      ])
      await forgetLetters(references, tx)
      return deleteLetters(
        letters.map(({ id }) => id),
        tx,
      )
    },
  },
]
