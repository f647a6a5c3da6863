import { type Broken, onceIndex, paidReference, unmet } from './broken.ts'

export const brokenPapers: Broken[] = [
  [
    'a receipt that was lost',
    `DELETE FROM receipt WHERE series = 'S' AND number = 1`,
    [
      'I8 What is paid does not have exactly one receipt of its amount',
      'I8 The numbers of a series of receipts have a gap or a double',
    ],
  ],
  [
    'a receipt for an order that was not paid',
    `UPDATE receipt SET reference = 'order/' || ${unmet} WHERE reference = ${paidReference}`,
    [
      'I8 What is paid does not have exactly one receipt of its amount',
      'I8 A receipt is for something that is not paid',
    ],
  ],
  [
    'a receipt of another amount',
    `UPDATE receipt SET amount = amount + 1 WHERE reference = ${paidReference}`,
    ['I8 What is paid does not have exactly one receipt of its amount'],
  ],
  [
    'a number given out and never used',
    `UPDATE receipt_series SET last = last + 1 WHERE series = 'G'`,
    ['I8 The numbers of a series of receipts have a gap or a double'],
  ],
  [
    'two receipts with one number',
    `${onceIndex('receipt_series_number_key')} UPDATE receipt SET number = 2 WHERE series = 'S'`,
    ['I8 The numbers of a series of receipts have a gap or a double'],
  ],
  [
    'a letter that was never written down',
    `DELETE FROM letter WHERE kind = 'order-unmet'`,
    ['I10 A letter that is owed was never written down'],
  ],
  [
    'a withdrawal that nobody acknowledges',
    `DELETE FROM letter WHERE kind = 'withdrawal-received'`,
    ['I10 A letter that is owed was never written down'],
  ],
  [
    'a letter that nobody has tried to send',
    `UPDATE letter SET due_at = due_at - interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a letter put off for too long',
    `UPDATE letter SET due_at = due_at + interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a letter stuck on its way',
    `UPDATE letter SET state = 'sending', lease_until = due_at - interval '16 minutes' WHERE kind = 'gift-receipt'`,
    ['I10 A letter has been on its way for too long, or failed and nobody was told'],
  ],
  [
    'a letter that failed in silence',
    `UPDATE letter SET state = 'failed' WHERE kind = 'gift-receipt'`,
    ['I10 A letter has been on its way for too long, or failed and nobody was told'],
  ],
]
