import { factTexts } from '#app/domain/facts/fact.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { textNames } from '#app/ui/desk/sheet.ts'

/** What every field of a figure is called, by its name in the form and in the history. */
export function factFieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).facts
  return { ...text.fields, ...textNames(factTexts, text.texts) }
}
