import type { Locale } from '#app/i18n/locale.ts'

export type KnownCollection = {
  id: string
  slug: string
  names: { locale: Locale; name: string }[]
}

/** How a shop's language makes many of one: bracelet(s), brooch(es), ring(ar), ring(er), örhänge(n), halskjede(r). */
const plurals = ['', 's', 'es', 'ar', 'er', 'or', 'n', 'r']

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim()

const isOneOf = (one: string, many: string): boolean =>
  plurals.some((ending) => one + ending === many || many + ending === one)

/** The collection that a piece's type means: by address or by its name in any language, one or many. */
export function matchCollection(
  type: string,
  collections: readonly KnownCollection[],
): KnownCollection | undefined {
  const word = fold(type)
  const slug = collectionSlug(type)
  const names = (known: KnownCollection) => known.names.map(({ name }) => fold(name))
  return (
    collections.find((known) => known.slug === type) ??
    collections.find((known) => names(known).includes(word)) ??
    collections.find((known) => known.slug === slug) ??
    collections.find((known) => [known.slug, ...names(known)].some((name) => isOneOf(word, name)))
  )
}

const letters: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  þ: 'th',
}

/** A type as an address: "Örhängen & Ringar" is "orhangen-ringar". */
export function collectionSlug(type: string): string {
  const plain = fold(type).normalize('NFKD').replace(/\p{M}/gu, '')
  const spelt = plain.replace(/[øæœßđłþ]/g, (letter) => letters[letter] ?? letter)
  return spelt.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'other'
}
