import type { Broken } from './broken.ts'

const through = `(SELECT id FROM refund WHERE reason = 'staff' AND state = 'succeeded' LIMIT 1)`

/** Ways to break what is written when money goes back. */
export const brokenRefunds: Broken[] = [
  [
    'a credit receipt that was lost',
    `DELETE FROM receipt WHERE series = 'K'`,
    [
      'I8 Money that went back does not have exactly one credit receipt of its amount',
      'I8 The numbers of a series of receipts have a gap or a double',
    ],
  ],
  [
    'a credit receipt of another amount',
    `UPDATE receipt SET amount = amount - 1 WHERE series = 'K'`,
    ['I8 Money that went back does not have exactly one credit receipt of its amount'],
  ],
  [
    'a credit receipt that corrects nothing',
    `UPDATE receipt SET refers_to = NULL WHERE series = 'K'`,
    ['I8 Money that went back does not have exactly one credit receipt of its amount'],
  ],
  [
    'a credit receipt of a refund that is not there',
    `UPDATE receipt SET reference = 'refund/' || gen_random_uuid() WHERE series = 'K'`,
    [
      'I8 A credit receipt is for money that has not gone back',
      'I8 Money that went back does not have exactly one credit receipt of its amount',
    ],
  ],
  [
    'a refund that is more than its parts',
    `UPDATE order_refund SET adjustment_amount = adjustment_amount - 1`,
    ['I6 A refund is not the sum of what it is for'],
  ],
  [
    'a refund that says nothing',
    `DELETE FROM order_refund_line; DELETE FROM order_refund`,
    [
      'I6 A refund of a paid order does not say what it is for',
      'I6 An order does not say what has come back of it',
      'I8 A credit receipt is for money that has not gone back',
    ],
  ],
  [
    'an order that forgot what came back',
    `UPDATE "order" SET refunded_amount = 0`,
    ['I6 An order does not say what has come back of it'],
  ],
  [
    'a piece that came back twice',
    `ALTER TABLE order_refund_line DROP CONSTRAINT IF EXISTS order_refund_line_sane;
     UPDATE order_refund_line SET quantity = 99`,
    ['I6 A piece came back more often than it was bought'],
  ],
  [
    'money that went back without a letter',
    `DELETE FROM letter WHERE kind = 'refund-made'`,
    ['I10 A letter that is owed was never written down'],
  ],
  [
    'a parcel that left without a letter',
    `UPDATE "order" SET sent_at = now() WHERE id = (SELECT order_id FROM order_refund)`,
    ['I10 A letter that is owed was never written down'],
  ],
  [
    'a refund that went through and is not booked',
    `DELETE FROM ledger_line WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference = 'refund/' || ${through});
     DELETE FROM ledger_entry WHERE reference = 'refund/' || ${through}`,
    ['I9 Money that came or went is missing from the books'],
  ],
]
