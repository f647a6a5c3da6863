import type { Locale } from '#app/i18n/locale.ts'
import { cleanLine } from '../import/clean-text.ts'
import type { Form } from '../import/form.ts'
import { type KnownCollection, matchCollection } from '../import/name-collection.ts'
import { joinList, splitCategories } from '../import/woocommerce/list-cell.ts'

/** The word for each collection that an import takes for that very one: its name in the language, or its address where the name would mislead. */
export function collectionWords(
  collections: readonly KnownCollection[],
  { form, locale }: { form: Form; locale: Locale },
): Map<string, string> {
  return new Map(
    collections.map((collection) => {
      const name = cleanLine(nameIn(collection, locale))
      const leadsBack = matchCollection(name, collections)?.id === collection.id
      return [collection.id, leadsBack && isReadBack(name, form) ? name : collection.slug]
    }),
  )
}

const nameIn = ({ names, slug }: KnownCollection, locale: Locale): string =>
  (names.find((one) => one.locale === locale) ?? names[0])?.name ?? slug

/** WooCommerce's form reads ">" and "," as its own signs. */
function isReadBack(name: string, form: Form): boolean {
  if (name === '' || name.length > 100) return false
  if (form === 'shopify') return true
  const read = splitCategories(joinList([name, 'x']))
  return read[0] === name && read.length === 2
}
