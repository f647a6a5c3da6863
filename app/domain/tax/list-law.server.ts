import type { TaxApproval, TaxRule } from './rule.ts'
import { findLaw } from './store.server.ts'

/** Every rule of tax law and every approval that is kept. */
export const listLaw = (): Promise<{ rules: TaxRule[]; approvals: TaxApproval[] }> => findLaw()
