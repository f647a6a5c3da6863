import { orderNumber } from './order.ts'

/** How far the printed numbers are ahead of the row's own. */
const ahead = Number(orderNumber(0).replace(/\D/g, ''))

/** An order's own number in what somebody typed or an address says ("L-1042", "l 1042", "#1042", "1042"); undefined when there is none. */
export function typedOrderNumber(text: string): number | undefined {
  const digits = /^#?\s*(?:L[\s\p{Pd}]*)?(\d{4,9})$/iu.exec(text.trim())?.[1]
  const number = Number(digits) - ahead
  return number > 0 ? number : undefined
}
