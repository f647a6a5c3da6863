import { locales } from '#app/i18n/locale.ts'
import { typedChoice, typedText } from '#app/values/field.ts'
import { type CampaignContent, campaignActions, campaignTexts, mostKinds } from './campaign.ts'

/** A campaign as its form shows it: every field by its name. */
export type TypedCampaign = Record<string, string>

const places = Array.from({ length: mostKinds }, (_, place) => place)
const texts = locales.flatMap((locale) => campaignTexts.map((text) => `${text}-${locale}`))
const kinds = places.flatMap((place) => locales.map((locale) => `kind-${place}-${locale}`))
const typed = ['slug', 'opensOn', 'closesOn', 'deletesOn', ...texts, ...kinds]
const chosen = [
  ...['fundId', 'reportFromFacts', ...campaignActions.map((action) => `offer-${action}`)],
  ...places.map((place) => `kind-${place}-id`),
]

/** A kept campaign as its form shows it. */
export function campaignAsTyped(content: CampaignContent): TypedCampaign {
  const { slug, fundId, opensOn, closesOn, deletesOn } = content
  const shown: TypedCampaign = { slug, fundId, opensOn, closesOn, deletesOn }
  shown.reportFromFacts = content.reportFromFacts ? 'yes' : ''
  for (const action of campaignActions)
    shown[`offer-${action}`] = content.offers.includes(action) ? 'yes' : ''
  for (const place of places) {
    const kind = content.kinds[place]
    shown[`kind-${place}-id`] = kind?.id ?? ''
    for (const locale of locales) shown[`kind-${place}-${locale}`] = kind?.names[locale] ?? ''
  }
  for (const locale of locales)
    for (const text of campaignTexts) shown[`${text}-${locale}`] = content.texts[locale][text]
  return shown
}

/** What was typed, to be shown again. */
export const typedCampaign = (form: FormData): TypedCampaign =>
  Object.fromEntries([
    ...typed.map((name) => [name, typedText(form, name)]),
    ...chosen.map((name) => [name, typedChoice(form, name)]),
  ])
