import type { Broken } from './broken.ts'
import {
  account,
  booked,
  entryOf,
  gap,
  letter,
  missing,
  of,
  payment,
  receipt,
  recorded,
  total,
  unbooked,
  unpaid,
  waiting,
  whole,
} from './gift-words.ts'

const toPrint = `letter WHERE kind = 'tribute-print'`
const printed = 'I10 A printed card does not have exactly one letter, on its day, to its giver'
const astray = 'I10 A letter leads to a card that is not printed on a day, or not any more'

/** Ways to break what is kept of gifts as they come. */
export const brokenGifts: Broken[] = [
  [
    'a gift by card that nobody paid',
    `UPDATE payment SET state = 'expired' WHERE reference = ${of('donation', whole)}`,
    [payment],
  ],
  [
    'a payment of another amount than its gift',
    `UPDATE payment SET amount = amount + 1 WHERE reference = ${of('donation', whole)}`,
    [payment],
  ],
  [
    'money for a gift that still waits',
    `UPDATE payment SET state = 'succeeded' WHERE reference = ${of('donation', waiting)}`,
    [unpaid],
  ],
  [
    'money at Stripe for a gift that came by bank',
    `UPDATE payment SET reference = ${of('donation', recorded)} WHERE reference = ${of('donation', whole)}`,
    [payment, unpaid],
  ],
  ['a recorded gift that is not booked', unbooked(of('donation', recorded)), [missing]],
  [
    'a gift by bank that is booked as cash',
    `UPDATE ledger_line SET account = '1910' WHERE account = '1930' AND entry_id = ${entryOf(of('donation', recorded))}`,
    [account],
  ],
  [
    'a gift that is booked with twice its amount',
    `UPDATE ledger_line SET amount = 2 * amount WHERE entry_id = ${entryOf(of('donation', recorded))}`,
    [booked],
  ],
  [
    'a recorded gift without a receipt',
    `DELETE FROM receipt WHERE reference = ${of('donation', recorded)}`,
    [receipt, gap],
  ],
  [
    'a receipt of another amount than its gift',
    `UPDATE receipt SET amount = amount - 1 WHERE reference = ${of('donation', recorded)}`,
    [receipt],
  ],
  [
    'a receipt in another currency than its gift',
    `UPDATE receipt SET currency = 'EUR' WHERE reference = ${of('donation', recorded)}`,
    [receipt],
  ],
  [
    'a receipt for a gift that still waits',
    `UPDATE receipt SET reference = ${of('donation', waiting)} WHERE reference = ${of('donation', recorded)}`,
    [receipt, 'I8 A receipt is for something that is not paid'],
  ],
  [
    'a receipt of a gift among those of sales',
    `UPDATE receipt SET series = 'S', number = 1 + (SELECT last FROM receipt_series WHERE series = 'S')
       WHERE series = 'G' AND number = (SELECT last FROM receipt_series WHERE series = 'G');
     UPDATE receipt_series SET last = last + CASE series WHEN 'S' THEN 1 ELSE -1 END WHERE series IN ('S', 'G')`,
    ['I8 A receipt stands in another series than its kind'],
  ],
  [
    'a recorded gift whose giver is not written to',
    `DELETE FROM letter WHERE reference = ${of('donation', recorded)}`,
    [letter],
  ],
  ['a card that nobody owes', `DELETE FROM letter WHERE kind = 'tribute-card'`, [letter]],
  [
    'a card on another day than its giver chose',
    `UPDATE letter SET due_at = due_at + interval '1 day' WHERE kind = 'tribute-card'`,
    ['I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a card of a gift that has not come in',
    `UPDATE tribute SET donation_id = ${waiting} WHERE way = 'email'`,
    ['I10 A card is to go out for a gift that is not here'],
  ],
  ['a card whose giver is not sent the way to print it', `DELETE FROM ${toPrint}`, [printed]],
  [
    'a card whose giver is sent the way to print it twice',
    `INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
       SELECT gen_random_uuid(), key || '/2', kind, reference, recipient, locale, owed_at, due_at FROM ${toPrint}`,
    [printed],
  ],
  [
    'a card that somebody else is sent',
    `UPDATE ${toPrint.replace(' WHERE', " SET recipient = 'other@prov.example' WHERE")}`,
    [printed],
  ],
  [
    'a card that is sent before its day',
    `UPDATE ${toPrint.replace(' WHERE', " SET state = 'sent', sent_at = now() - interval '9 years' WHERE")}`,
    [printed],
  ],
  [
    'a letter that leads to a card which is not printed any more',
    `UPDATE tribute SET state = 'taken_back' WHERE way = 'print'`,
    [astray, 'I10 A letter is neither sent nor due within a quarter of an hour'],
  ],
  [
    'a fund whose total is not its gifts',
    `UPDATE fund_total SET amount = amount + 1 WHERE shard = (SELECT min(shard) FROM fund_total)`,
    [total],
  ],
  ['a fund that has lost its total', 'DELETE FROM fund_total', [total]],
  [
    'a total in a currency in which nobody gave',
    `INSERT INTO fund_total SELECT id, 'NOK', 0, 5 FROM fund`,
    [total],
  ],
  [
    'a gift that is gone',
    `DELETE FROM donation WHERE id = ${recorded}`,
    [
      'I8 A receipt is for something that is not paid',
      'I9 A book entry has nothing that it stands for',
      total,
    ],
  ],
]
