import { campaignActions, campaignTexts, mostKinds } from '#app/domain/campaigns/campaign.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a campaign is called, by its name in the form, among what is missing, and in the history. */
export function campaignFieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).campaigns
  const { actions } = messages(locale).act
  const names: Record<string, string> = {
    ...text.fields,
    reviewDue: text.recipients.fields.reviewDue,
  }
  for (const action of campaignActions) names[`offer-${action}`] = actions[action]
  for (const tongue of locales) Object.assign(names, namesIn(tongue, locale))
  return names
}

/** The fields that are there once for each language. */
function namesIn(tongue: Locale, locale: Locale): Record<string, string> {
  const text = staffMessages(locale).campaigns
  const inTongue = (name: string) => `${name}, ${localeNames[tongue]}`
  const both = (field: string, name: string) => [
    [`${field}-${tongue}`, inTongue(name)],
    [`${field} ${tongue}`, inTongue(name)],
  ]
  const kinds = Array.from({ length: mostKinds }, (_, place) =>
    both(`kind-${place}`, text.kind(place + 1)),
  )
  return Object.fromEntries([
    ...campaignTexts.flatMap((field) => both(field, text.texts[field])),
    ...kinds.flat(),
    ...both('report', text.fields.report),
    ...both('kinds', text.kindsTitle),
  ])
}
