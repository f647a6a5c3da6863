import type { Locale } from '#app/i18n/locale.ts'
import { findDesignerRow } from './store.server.ts'

export type DesignerView = {
  slug: string
  alias: string
  text: string
  /** Address of her drawn portrait. */
  portrait: string | undefined
}

/** A designer by the address of her alias. */
export async function findDesigner(
  slug: string,
  locale: Locale,
): Promise<DesignerView | undefined> {
  const row = await findDesignerRow(slug)
  if (!row) return undefined
  const text = row.texts.find((candidate) => candidate.locale === locale) ?? row.texts[0]
  return {
    slug: row.slug,
    alias: row.alias,
    text: text?.text ?? '',
    portrait: row.portrait ? `/pictures/${row.portrait}` : undefined,
  }
}
