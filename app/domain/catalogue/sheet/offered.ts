import { locales } from '#app/i18n/locale.ts'
import { type ProductSheet, type SheetContent, sheetTexts } from './sheet.ts'

/** Words about a piece, by the field that they stand in. */
export type Said = { where: string; text: string }

/** Whether readers see a piece, or will by itself. */
export const isOffered = ({ status, publishAt }: ProductSheet): boolean =>
  status === 'published' || (status === 'draft' && publishAt !== undefined)

/** All that a piece's sheet says, each by its field. With the sheet of before only what is new, so that prices change while the vault is shut. */
export function saidBy(content: SheetContent, before?: SheetContent): Said[] {
  const all = flat(content)
  if (!before || before.designerId !== content.designerId) return all
  const known = new Map(flat(before).map(({ where, text }) => [where, text]))
  return all.filter(({ where, text }) => known.get(where) !== text)
}

const flat = ({ slug, texts }: SheetContent): Said[] => [
  { where: 'slug', text: slug.replaceAll('-', ' ') },
  ...locales.flatMap((locale) =>
    sheetTexts.map((field) => ({ where: `${field}-${locale}`, text: texts[locale][field] })),
  ),
]
