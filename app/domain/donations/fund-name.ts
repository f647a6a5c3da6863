import type { Locale } from '#app/i18n/locale.ts'

/** A fund's name in a language, else in the first that it has. */
export const fundName = (
  fund: { slug: string; texts: readonly { locale: Locale; name: string }[] },
  locale: Locale,
): string => (fund.texts.find((text) => text.locale === locale) ?? fund.texts[0])?.name ?? fund.slug
