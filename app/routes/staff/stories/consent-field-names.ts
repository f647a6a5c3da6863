import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a consent's form is called, by its name. */
export function consentFieldNames(locale: Locale): Record<string, string> {
  const { fields, covers, nameShown, locales, channels } = staffMessages(locale).consents
  return {
    ...fields,
    ...{ covers: covers.legend, nameShown: nameShown.legend, channels: channels.legend, locales },
  }
}
