import { type Broken, once, onceIndex, paid, paidReference } from './broken.ts'

export const brokenPayments: Broken[] = [
  [
    'a paid order that nobody paid',
    `UPDATE payment SET state = 'expired' WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'a payment of another amount than the order',
    `UPDATE payment SET amount = amount - 1 WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'a payment in another currency than the gift',
    `UPDATE payment SET currency = 'NOK' WHERE reference LIKE 'donation/%'`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'an order paid twice',
    `${onceIndex('payment_succeeded_once')}
     INSERT INTO payment SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
       'idempotency_key', 'again', 'session_id', null, 'intent_id', null))).*
     FROM payment p WHERE reference = ${paidReference}`,
    ['I5 What is paid does not have exactly one payment of its amount'],
  ],
  [
    'money for an order that still waits',
    `UPDATE payment SET state = 'succeeded'
       WHERE reference = (SELECT 'order/' || id FROM "order" WHERE state = 'awaiting_payment')`,
    ['I5 Money came for something that is not paid'],
  ],
  [
    'money for a piece that was gone, kept',
    'DELETE FROM refund',
    ['I5 Money came for pieces that were gone, and is not owed back'],
  ],
  [
    'a refund that failed and told nobody',
    `ALTER TABLE refund DROP CONSTRAINT refund_failed_says_why;
     UPDATE refund SET state = 'failed'`,
    ['I5 Money that is owed back did not arrive, and nobody was told'],
  ],
  [
    'a refund of more than came',
    `UPDATE refund SET amount = amount + 1`,
    [
      'I5 Money came for pieces that were gone, and is not owed back',
      'I6 More is refunded than was captured',
    ],
  ],
  [
    'a refund in another currency',
    `UPDATE refund SET currency = 'EUR'`,
    ['I6 A refund is of money that never came, or in another currency'],
  ],
  [
    'an event heard twice',
    `${once('stripe_event', 'stripe_event_pkey')} INSERT INTO stripe_event (id, type) VALUES ('evt_1', 'x'), ('evt_1', 'x')`,
    ['I11 A Stripe event was heard twice'],
  ],
  [
    'an order that is not the sum of its lines',
    `DELETE FROM order_line WHERE position = 1 AND order_id = ${paid}`,
    [
      'I11 What left the stock for an order is not what the order bought',
      'sums An order is not the sum of its lines and its delivery',
    ],
  ],
  [
    'a line that is not its price times its number',
    `${once('order_line', 'order_line_adds_up')} UPDATE order_line SET unit_amount = unit_amount - 1 WHERE order_id = ${paid} AND position = 0`,
    ['sums An order is not the sum of its lines and its delivery'],
  ],
]
