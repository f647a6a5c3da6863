const some = (condition: string) =>
  `(SELECT id FROM donation WHERE ${condition} ORDER BY number LIMIT 1)`

/** By card, of which a part went back. */
export const partly = some(`way = 'card' AND refunded_amount BETWEEN 1 AND amount - 1`)
/** By card, all of it here. */
export const whole = some(`way = 'card' AND state = 'settled' AND refunded_amount = 0`)
export const waiting = some(`state = 'pending'`)
/** By bank, as staff wrote it down. */
export const recorded = some(`way = 'bank' AND state = 'settled'`)
/** By bank, taken back after its giver had heard of it. */
export const taken = some(`way = 'bank' AND state = 'refunded'`)

export const of = (kind: string, id: string) => `('${kind}/' || ${id})`
export const refundOf = (gift: string) =>
  `(SELECT 'refund/' || refund_id FROM donation_refund WHERE donation_id = ${gift} LIMIT 1)`
export const entryOf = (reference: string) =>
  `(SELECT id FROM ledger_entry WHERE reference = ${reference})`
export const unbooked = (reference: string) =>
  `DELETE FROM ledger_line WHERE entry_id = ${entryOf(reference)}; DELETE FROM ledger_entry WHERE reference = ${reference}`

export const counts = 'I6 A gift does not say what has gone back of it'
export const total = 'sums The total of a fund is not what its gifts add up to'
export const missing = 'I9 Money that came or went is missing from the books'
export const credit =
  'I8 Money that went back does not have exactly one credit receipt of its amount'
export const unasked = 'I8 A credit receipt is for money that has not gone back'
export const gap = 'I8 The numbers of a series of receipts have a gap or a double'
export const receipt = 'I8 What is paid does not have exactly one receipt of its amount'
export const letter = 'I10 A letter that is owed was never written down'
export const account = 'I9 A gift is booked where its money did not come'
export const booked = 'I9 A book entry says another amount than what it stands for'
export const payment = 'I5 What is paid does not have exactly one payment of its amount'
export const unpaid = 'I5 Money came for something that is not paid'
