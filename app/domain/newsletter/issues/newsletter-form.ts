import { locales } from '#app/i18n/locale.ts'
import { type FieldRefusal, readLines, readText, typedText } from '#app/values/field.ts'
import { emptyContent, longestBody, longestSubject, type NewsletterContent } from './newsletter.ts'

export const newsletterParts = ['subject', 'body'] as const
type NewsletterField = `${(typeof newsletterParts)[number]}-${(typeof locales)[number]}`
export type NewsletterErrors = Partial<Record<NewsletterField, FieldRefusal>>

/** Reads a newsletter's texts. Every field that is wrong is named at once; an empty language is one that it does not go out in. */
export function readNewsletter(
  form: FormData,
): { ok: true; value: NewsletterContent } | { ok: false; errors: NewsletterErrors } {
  const content = emptyContent()
  const errors: NewsletterErrors = {}
  for (const locale of locales) {
    const subject = readText(form, `subject-${locale}`, { longest: longestSubject, optional: true })
    const body = readLines(form, `body-${locale}`, { longest: longestBody, optional: true })
    if (!subject.ok) errors[`subject-${locale}`] = subject.refusal
    if (!body.ok) errors[`body-${locale}`] = body.refusal
    if (subject.ok && body.ok) content[locale] = { subject: subject.value, body: body.value }
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: content }
}

/** What was typed, by the names of the form. */
export const typedNewsletter = (form: FormData): Record<string, string> =>
  Object.fromEntries(namesOf().map((name) => [name, typedText(form, name)]))

/** A newsletter's texts by the names of its form. */
export const flatNewsletter = (texts: NewsletterContent): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((locale) =>
      newsletterParts.map((part) => [`${part}-${locale}`, texts[locale][part]]),
    ),
  )

const namesOf = () =>
  locales.flatMap((locale) => newsletterParts.map((part) => `${part}-${locale}`))
