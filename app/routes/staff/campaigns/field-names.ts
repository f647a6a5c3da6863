import { campaignActions, mostKinds } from '#app/domain/campaigns/campaign.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import { textNames } from '#app/ui/desk/sheet.ts'

/** What every field of a campaign is called, by its name in the form, among what is missing, and in the history. */
export function campaignFieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).campaigns
  const { actions } = messages(locale).act
  const offers = campaignActions.map((action) => [`offer-${action}`, actions[action]])
  const texts = textsOf(text)
  return {
    ...{ ...text.fields, reviewDue: text.recipients.fields.reviewDue },
    ...Object.fromEntries(offers),
    ...textNames(Object.keys(texts), texts),
  }
}

/** What is there once for each language. */
const textsOf = ({ texts, kind, kindsTitle, fields }: StaffMessages['campaigns']) => ({
  ...{ ...texts, report: fields.report, kinds: kindsTitle },
  ...Object.fromEntries(
    Array.from({ length: mostKinds }, (_, place) => [`kind-${place}`, kind(place + 1)]),
  ),
})
