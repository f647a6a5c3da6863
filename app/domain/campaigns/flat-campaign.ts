import { locales } from '#app/i18n/locale.ts'
import { type CampaignContent, campaignActions, campaignTexts } from './campaign.ts'

/** A campaign as flat fields and texts, so that what changed can be told field by field. */
export function flatCampaign(content: CampaignContent): Record<string, string> {
  const { slug, fundId, opensOn, closesOn, deletesOn, offers, kinds } = content
  const flat: Record<string, string> = { slug, fundId, opensOn, closesOn, deletesOn }
  flat.reportFromFacts = content.reportFromFacts ? 'yes' : ''
  for (const action of campaignActions)
    flat[`offer-${action}`] = offers.includes(action) ? 'yes' : ''
  for (const locale of locales) {
    flat[`kinds ${locale}`] = kinds.map(({ names }) => names[locale]).join(', ')
    for (const text of campaignTexts) flat[`${text} ${locale}`] = content.texts[locale][text]
  }
  return flat
}
