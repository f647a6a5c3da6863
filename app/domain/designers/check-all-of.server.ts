import type { Actor } from '#app/domain/history/history.ts'
import type { CheckedText, Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { locales } from '#app/i18n/locale.ts'
import { done, type Outcome } from '#app/values/outcome.ts'
import { checkDesigner } from './check-designer.server.ts'
import { checkPiece } from './check-piece.server.ts'
import type { DesignerSheet } from './designer.ts'
import { listPieceTexts } from './piece-text-store.server.ts'

type Wish = { sheet: DesignerSheet; by: Extract<Actor, { kind: 'staff' }>; now: Date }

/** Searches all that readers see, or would see, of a designer: her own texts and portrait, and what is said of her pieces that are on sale. */
export async function checkAllOf(wish: Wish): Promise<Outcome<Finding[], 'vault_shut'>> {
  const { sheet, by, now } = wish
  const own = await checkDesigner({ id: sheet.id, texts: saidOf(sheet), by, now })
  if (!own.ok) return own
  const texts = await listPieceTexts(sheet.id)
  const pieces = await checkPiece({ designerId: sheet.id, texts, by, now })
  return pieces.ok ? done([...own.value, ...pieces.value]) : pieces
}

const saidOf = ({ alias, texts, portrait }: DesignerSheet): CheckedText[] => [
  { where: 'alias', text: alias },
  ...locales.map((locale) => ({ where: `text-${locale}`, text: texts[locale] })),
  ...(portrait.kind === 'uploaded'
    ? [
        { where: 'drawnBy', text: portrait.drawnBy },
        ...locales.map((locale) => ({ where: `alt-${locale}`, text: portrait.alts[locale] })),
      ]
    : []),
]
