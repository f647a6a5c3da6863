import { type Broken, once } from './broken.ts'
import {
  account,
  booked,
  counts,
  credit,
  entryOf,
  gap,
  letter,
  missing,
  of,
  partly,
  recorded,
  refundOf,
  taken,
  total,
  unasked,
  unbooked,
} from './gift-words.ts'

/** Ways to break what is kept of gifts as they go back. */
export const brokenGiftRefunds: Broken[] = [
  [
    'a gift that forgot what went back of it',
    `UPDATE donation SET refunded_amount = 0 WHERE id = ${partly}`,
    [counts, total],
  ],
  [
    'a gift that says that all of it went back',
    `${once('donation', 'donation_refunded_within')} UPDATE donation SET state = 'refunded' WHERE id = ${partly}`,
    [counts],
  ],
  [
    'a refund that takes nothing out of its gift',
    `DELETE FROM donation_refund WHERE donation_id = ${partly}`,
    [counts, 'I6 A refund of a gift takes nothing out of it', unasked],
  ],
  [
    'a refund that is taken out of another gift',
    `UPDATE donation_refund SET donation_id = ${recorded} WHERE donation_id = ${partly}`,
    [
      ...[counts, counts, credit, 'I6 A refund of a gift takes nothing out of it'],
      'I6 A gift counts a refund of other money',
    ],
  ],
  [
    'a refund that only pays anew, taken out of its gift again',
    `INSERT INTO donation_refund SELECT r.id, ${partly} FROM refund r JOIN payment p ON p.id = r.payment_id
       WHERE r.reason = 'again' AND p.reference = ${of('donation', partly)}`,
    [counts, credit, letter],
  ],
  [
    'a refund of another amount than was taken out of the gift, credited and booked',
    `UPDATE refund SET amount = amount + 1 WHERE 'refund/' || id = ${refundOf(partly)}`,
    // That it left, and that it came back.
    [counts, credit, booked, booked],
  ],
  [
    'more that went back of a gift than came',
    `UPDATE refund SET amount = 25001 WHERE reason = 'again'`,
    ['I6 More is refunded than was captured', booked],
  ],
  ['a refund of a gift that is not booked', unbooked(refundOf(partly)), [missing]],
  ['a gift taken back that is not booked', unbooked(of('taking-back', taken)), [missing]],
  [
    'a gift by bank that is taken back at Stripe',
    `UPDATE ledger_line SET account = '1580' WHERE account = '1930' AND entry_id = ${entryOf(of('taking-back', taken))}`,
    [account],
  ],
  [
    'a counter entry for a gift that stays',
    `UPDATE ledger_entry SET reference = ${of('taking-back', recorded)} WHERE reference = ${of('taking-back', taken)}`,
    [missing, 'I9 A book entry has nothing that it stands for'],
  ],
  [
    'a credit receipt of a gift that was lost',
    `DELETE FROM receipt WHERE reference = ${refundOf(partly)}`,
    [credit, gap],
  ],
  [
    'a credit receipt of a gift taken back that was lost',
    `DELETE FROM receipt WHERE reference = ${of('taking-back', taken)}`,
    [credit, gap],
  ],
  [
    'a credit receipt in another currency than its gift',
    `UPDATE receipt SET currency = 'EUR' WHERE reference = ${refundOf(partly)}`,
    [credit],
  ],
  [
    `a credit receipt that corrects another gift's receipt`,
    `UPDATE receipt SET refers_to = (SELECT id FROM receipt WHERE reference = ${of('donation', recorded)})
       WHERE reference = ${of('taking-back', taken)}`,
    [credit],
  ],
  [
    'a credit receipt for a gift that stays',
    `UPDATE receipt SET reference = ${of('taking-back', recorded)} WHERE reference = ${of('taking-back', taken)}`,
    [credit, unasked],
  ],
  [
    'money that went back to a giver without a letter',
    `DELETE FROM letter WHERE reference = ${refundOf(partly)}`,
    [letter],
  ],
  [
    'a receipt that was taken back in silence after it had gone',
    `DELETE FROM letter WHERE reference = ${of('taking-back', taken)}`,
    [letter],
  ],
]
