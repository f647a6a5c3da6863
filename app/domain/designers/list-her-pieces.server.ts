import type { Locale } from '#app/i18n/locale.ts'
import { listPieceRows } from './sheet-store.server.ts'

export type HerPiece = { id: string; title: string; status: string; names: boolean }

/** A designer's pieces, archived ones aside; `names` where a text of the piece says her alias, which a change of it does not reach. */
export const listHerPieces = (
  designer: { id: string; alias: string },
  locale: Locale,
): Promise<HerPiece[]> => listPieceRows({ designerId: designer.id, locale, named: designer.alias })
