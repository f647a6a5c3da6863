import { giftNumber } from '../donation.ts'

/** How far the printed numbers are ahead of the row's own. */
const ahead = Number(giftNumber(0).replace(/\D/g, ''))

/** A gift's own number in what somebody typed or an address says ("G-1042", "g 1042", "#1042", "1042"); undefined when there is none. */
export function typedGiftNumber(text: string): number | undefined {
  const digits = /^#?\s*(?:G[\s\p{Pd}]*)?([1-9]\d{3,8})$/iu.exec(text.trim())?.[1]
  const number = Number(digits) - ahead
  return number > 0 ? number : undefined
}

/** The number of a gift's receipt in what somebody typed ("G-00042"): a giver reads it out of her letter. Undefined when it is none. */
export function typedReceiptNumber(text: string): number | undefined {
  const digits = /^G[\s\p{Pd}]*(0\d{4})$/iu.exec(text.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}
