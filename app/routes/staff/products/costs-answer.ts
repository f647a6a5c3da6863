import type { CostErrors } from '#app/domain/catalogue/costs/cost.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'

/** What costs that were not recorded come back with. */
export type CostsAnswer = SheetAnswer<Record<string, string>, CostErrors>
