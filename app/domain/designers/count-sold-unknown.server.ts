import { countSoldUnknown as countRows } from './store.server.ts'

/** How many of a designer's pieces were sold before shares were kept, and how many since without recorded costs: nobody knows what she earned by them. */
export const countSoldUnknown = (designerId: string) => countRows(designerId)
