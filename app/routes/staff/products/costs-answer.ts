import type { CostErrors } from '#app/domain/catalogue/costs/cost.ts'

/** What costs that were not recorded come back with. */
export type CostsAnswer = {
  typed: Record<string, string>
  errors: CostErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}
