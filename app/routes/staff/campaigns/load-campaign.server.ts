import {
  type CampaignContent,
  newCampaign,
  whyNotEnded,
  whyNotPublished,
} from '#app/domain/campaigns/campaign.ts'
import { campaignAsTyped } from '#app/domain/campaigns/campaign-typed.ts'
import { findCampaignSheet } from '#app/domain/campaigns/find-campaign-sheet.server.ts'
import { listFundChoices } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import type { FactView } from '#app/domain/facts/fact.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'

/** Everything that the page of a campaign shows: the campaign, or an empty sheet for one that is new; undefined when there is none. */
export async function loadCampaignSheet(id: string | undefined, locale: Locale) {
  const sheet = id === undefined ? undefined : await findCampaignSheet(id)
  if (id !== undefined && !sheet) return undefined
  const content: CampaignContent = sheet ?? newCampaign()
  const [lines, funds, facts] = await Promise.all([
    sheet ? listObjectHistory(`campaign/${sheet.id}`) : [],
    listFundChoices(locale),
    citedIn(content),
  ])
  const { files = {}, recipients = 0, state = 'draft', version = 0 } = sheet ?? {}
  return {
    ...{ lines, funds, facts, files, recipients, state, version, content, id: sheet?.id },
    ...{ today: legalDate(now()), wasPublished: sheet?.wasPublished ?? false },
    lacks: whyNotPublished({ ...content, files, recipients }),
    ...{ lacksToEnd: whyNotEnded(content), current: campaignAsTyped(content) },
    title: content.texts[locale].title || content.texts.sv.title || content.slug,
  }
}

/** The figures that its texts name, in each language. */
async function citedIn({ texts }: CampaignContent) {
  const cited = await Promise.all(
    locales.map(async (locale) => [locale, await citeFacts(Object.values(texts[locale]), locale)]),
  )
  return Object.fromEntries(cited) as Record<Locale, Record<string, FactView>>
}
