import { type Broken, onceIndex, paidReference } from './broken.ts'

export const brokenBooks: Broken[] = [
  [
    'an entry whose line was changed',
    `UPDATE ledger_line SET amount = amount + 1 WHERE position = 1
       AND entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    [
      'I1 A book entry does not sum to zero',
      'I9 A book entry says another amount than what it stands for',
    ],
  ],
  [
    'an entry that balances across currencies only',
    `UPDATE ledger_line SET currency = 'EUR' WHERE position = 1
       AND entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    [
      'I1 A book entry does not sum to zero',
      'I1 A book entry does not sum to zero',
      'I9 A book entry says another amount than what it stands for',
    ],
  ],
  [
    'an entry without lines',
    `DELETE FROM ledger_line WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference = ${paidReference})`,
    ['I1 A book entry does not sum to zero'],
  ],
  [
    'a line whose entry is gone',
    `INSERT INTO ledger_line VALUES (gen_random_uuid(), 1, '1580', 'SEK', 5)`,
    ['I1 A line of the books belongs to no entry'],
  ],
  [
    'a gift that is not in the books',
    `DELETE FROM ledger_line WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference LIKE 'donation/%');
     DELETE FROM ledger_entry WHERE reference LIKE 'donation/%'`,
    ['I9 Money that came or went is missing from the books'],
  ],
  [
    'an entry for an order that still waits',
    `UPDATE ledger_entry SET reference = (SELECT 'order/' || id FROM "order" WHERE state = 'awaiting_payment')
       WHERE reference LIKE 'donation/%'`,
    [
      'I9 Money that came or went is missing from the books',
      'I9 A book entry has nothing that it stands for',
    ],
  ],
  [
    'a refund that went through without an entry',
    `UPDATE refund SET state = 'succeeded'`,
    ['I9 Money that came or went is missing from the books'],
  ],
  [
    'a refund that came back from the bank without an entry',
    `UPDATE refund SET state = 'failed', attention = 'failed', succeeded_at = now()`,
    // That it left, and that it came back.
    [
      'I9 Money that came or went is missing from the books',
      'I9 Money that came or went is missing from the books',
    ],
  ],
  [
    'an order booked twice',
    `${onceIndex('ledger_entry_reference_key')}
     WITH again AS (INSERT INTO ledger_entry SELECT gen_random_uuid(), reference, date, at FROM ledger_entry
       WHERE reference = ${paidReference} RETURNING id, reference)
     INSERT INTO ledger_line SELECT again.id, l.position, l.account, l.currency, l.amount
       FROM again JOIN ledger_entry e USING (reference) JOIN ledger_line l ON l.entry_id = e.id`,
    ['I11 Something is booked twice'],
  ],
]
