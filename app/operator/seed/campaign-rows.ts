import { createHash } from 'node:crypto'
import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { monthsAfter } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'
import { campaigns } from '#prisma/example/campaigns.ts'
import { fundId } from './giving-rows.ts'
import { stableId } from './stable-id.ts'

const campaignId = (slug: string) => stableId('campaign', slug)
const kindId = (campaign: string, kind: string) => stableId('pledge-kind', campaign, kind)
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** The campaigns, open from `at`. */
export const campaignRows = (at: Date): Prisma.CampaignCreateManyInput[] => {
  const today = legalDate(at)
  return campaigns.map(({ slug, fund, closesAfter, deletesAfter }) => ({
    ...{ id: campaignId(slug), slug, fundId: fundId(fund), state: 'published', publishedAt: at },
    ...{ opensOn: dateOf(today), closesOn: dateOf(monthsAfter(today, closesAfter)) },
    deletesOn: dateOf(monthsAfter(today, deletesAfter)),
    ...{ offersReport: true, offersLetter: true, offersPledge: true, offersKit: true },
    ...{ offersShare: true, reportFromFacts: true },
  }))
}

export const campaignTextRows: Prisma.CampaignTextCreateManyInput[] = campaigns.flatMap(
  ({ slug, title, summary, body, pledge, letterSubject, letterBody }) =>
    locales.map((locale) => ({
      ...{ campaignId: campaignId(slug), locale, title: title[locale], result: '' },
      ...{ summary: summary[locale], body: body[locale], pledge: pledge[locale] },
      ...{ letterSubject: letterSubject[locale], letterBody: letterBody[locale] },
    })),
)

export const kindRows: Prisma.PledgeKindCreateManyInput[] = campaigns.flatMap(({ slug, kinds }) =>
  kinds.map((kind, position) => ({
    ...{ id: kindId(slug, kind.slug), campaignId: campaignId(slug), position },
  })),
)

export const kindTextRows: Prisma.PledgeKindTextCreateManyInput[] = campaigns.flatMap(
  ({ slug, kinds }) =>
    kinds.flatMap((kind) =>
      locales.map((locale) => ({
        ...{ kindId: kindId(slug, kind.slug), locale, name: kind.name[locale] },
      })),
    ),
)

/** The offices, looked at on the day of `at`: an example has no page that says who they are. */
export const recipientRows = (at: Date): Prisma.RecipientCreateManyInput[] =>
  campaigns.flatMap(({ slug, recipients }) =>
    recipients.map((recipient, position) => ({
      ...{ ...recipient, campaignId: campaignId(slug), position, shown: true },
      id: stableId('recipient', slug, recipient.email),
      sourceUrl: `https://${recipient.email.split('@')[1]}/`,
      verifiedOn: dateOf(legalDate(at)),
      reviewDue: dateOf(monthsAfter(legalDate(at), 6)),
    })),
  )

/** Signatures of organisations that do not exist: of no address, so that nobody is written to. */
export const signerRows = (at: Date): Prisma.PledgeCreateManyInput[] =>
  campaigns.flatMap(({ slug, signers }) =>
    signers.map(({ name, kind }) => ({
      ...{ id: stableId('pledge', slug, name), campaignId: campaignId(slug), name, shown: true },
      ...{ kindId: kindId(slug, kind), locale: 'sv', affiliation: '', askedAt: at },
      ...{ confirmedAt: at, emailHash: sealOf('address', name), tokenHash: sealOf('token', name) },
    })),
  )

const sealOf = (what: string, name: string) =>
  Buffer.from(createHash('sha256').update(`example ${what} ${name}`).digest())
