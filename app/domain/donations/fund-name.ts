import type { Locale } from '#app/i18n/locale.ts'

/** A fund's name in a language, else in the first that it has. */
export const fundName = (
  fund: { slug: string; texts: readonly { locale: Locale; name: string }[] },
  locale: Locale,
): string => {
  const named = fund.texts.filter(({ name }) => name !== '')
  return (named.find((text) => text.locale === locale) ?? named[0])?.name ?? fund.slug
}
