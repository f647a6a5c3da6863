import { type Broken, once } from './broken.ts'

const missing = 'I9 Money that came or went is missing from the books'
const nothing = 'I9 A book entry has nothing that it stands for'
const amount = 'I9 A book entry says another amount than what it stands for'
const earned = 'I9 A designer has earned something else than her sold pieces say'
const another = 'I9 A payment is booked on another designer than it was recorded for'
const sums = 'sums The parts of a price do not sum to it'

const unbook = (kind: string) =>
  `DELETE FROM ledger_line WHERE entry_id IN (SELECT id FROM ledger_entry WHERE reference LIKE '${kind}/%');
   DELETE FROM ledger_entry WHERE reference LIKE '${kind}/%'`
const linesOf = (kind: string) =>
  `account LIKE '2890/%' AND entry_id IN (SELECT id FROM ledger_entry WHERE reference LIKE '${kind}/%')`

/** Ways to break what a designer has earned and was paid. */
export const brokenDesigners: Broken[] = [
  ['a share that is not booked', unbook('share'), [missing, earned]],
  ['a share that went back and is not booked', unbook('share-return'), [earned]],
  [
    'a share of another designer',
    `UPDATE ledger_line SET account = '2890/' || gen_random_uuid() WHERE ${linesOf('share')}`,
    // Hers is missing, and somebody has too much.
    [earned, earned],
  ],
  [
    'a share of more pieces than were sold',
    `UPDATE ledger_line SET amount = amount * 2 WHERE entry_id = (SELECT id FROM ledger_entry WHERE reference LIKE 'share/%')`,
    [amount, earned],
  ],
  [
    'a share of a price that was another',
    'UPDATE order_line SET designer_amount = designer_amount + 1 WHERE designer_amount > 0',
    [amount, earned],
  ],
  [
    'a share that went back with a refund that is not through',
    `UPDATE ledger_entry SET reference = 'share-return/' || gen_random_uuid() WHERE reference LIKE 'share-return/%'`,
    [nothing, earned, earned],
  ],
  ['a payment that is not booked', unbook('designer-payment'), [missing, missing]],
  ['a payment taken back that is not booked', unbook('designer-payment-back'), [missing]],
  [
    'a payment that nobody recorded',
    'DELETE FROM designer_payment_back; DELETE FROM designer_payment',
    [nothing, nothing, nothing],
  ],
  [
    'a payment of another amount',
    `UPDATE designer_payment SET amount = amount + 1 WHERE note_number = 'A1'`,
    [amount],
  ],
  [
    'a payment that is booked on another designer',
    `UPDATE ledger_line SET account = '2890/' || gen_random_uuid() WHERE ${linesOf('designer-payment')}
       AND entry_id = (SELECT id FROM ledger_entry WHERE reference = 'designer-payment/' || (SELECT id FROM designer_payment WHERE note_number = 'A1'))`,
    [another],
  ],
  [
    'parts that do not sum to their price',
    `${once('price_cost', 'price_cost_parts')} UPDATE price_cost SET programme = programme + 1 WHERE id = (SELECT id FROM price_cost LIMIT 1)`,
    [sums],
  ],
]
