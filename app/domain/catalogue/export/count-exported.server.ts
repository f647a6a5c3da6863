import type { DeskProductFilter } from '../sheet/list-desk-products.server.ts'
import { countPieces } from './export-store.server.ts'

/** How many pieces an export will hold: all, or those that a list is narrowed to. */
export const countExported = (only?: DeskProductFilter): Promise<number> => countPieces(only)
