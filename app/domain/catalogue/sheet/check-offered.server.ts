import { checkPiece } from '#app/domain/designers/check-piece.server.ts'
import type { Finding } from '#app/domain/designers/searched.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { locales } from '#app/i18n/locale.ts'
import { done, type Outcome } from '#app/values/outcome.ts'
import { type ProductSheet, type SheetContent, sheetTexts } from './sheet.ts'

type Said = { where: string; text: string }
type Checked = Outcome<Finding[], 'vault_shut'>
type Wish = { designerId: string | undefined; said: Said[]; by: Actor; now: Date }

/** Whether readers see a piece, or will by itself. */
export const isOffered = ({ status, publishAt }: ProductSheet): boolean =>
  status === 'published' || (status === 'draft' && publishAt !== undefined)

/** Searches words about a piece for what the vault has of its designer. What Lykta or the operator do themselves was searched when staff wrote it. */
export const checkOffered = async (wish: Wish): Promise<Checked> => {
  const { designerId, said, by, now } = wish
  if (!designerId || by.kind !== 'staff') return done([])
  return checkPiece({ designerId, texts: said, by, now })
}

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
