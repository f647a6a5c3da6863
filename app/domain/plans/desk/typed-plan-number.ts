import { planNumber } from '../plan.ts'

/** How far the printed numbers are ahead of the row's own. */
const ahead = Number(planNumber(0).replace(/\D/g, ''))

/** A plan's own number in what somebody typed or an address says ("M-1042", "m 1042", "1042"); undefined when there is none. */
export function typedPlanNumber(text: string): number | undefined {
  const digits = /^#?\s*(?:M[\s\p{Pd}]*)?([1-9]\d{3,8})$/iu.exec(text.trim())?.[1]
  const number = Number(digits) - ahead
  return number > 0 ? number : undefined
}
