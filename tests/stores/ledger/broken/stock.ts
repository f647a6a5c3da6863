import { anyStock, type Broken, once, paid, unmet } from './broken.ts'

export const brokenStock: Broken[] = [
  [
    'stock set aside beyond what there is',
    `${once('stock', 'stock_not_negative')} UPDATE stock SET reserved = on_hand + 1 WHERE variant_id = ${anyStock}`,
    [
      'I2 More is set aside than lies on hand, or less than nothing',
      'I4 What is set aside is not what the active holds sum to',
    ],
  ],
  [
    'a piece that lies on hand and never came',
    `UPDATE stock SET on_hand = on_hand + 1 WHERE variant_id = ${anyStock}`,
    ['I3 What lies on hand is not what came and went'],
  ],
  [
    'a sale that adds to the stock',
    `UPDATE stock SET on_hand = on_hand + 1 WHERE variant_id = ${anyStock};
     INSERT INTO stock_movement VALUES (gen_random_uuid(), ${anyStock}, 1, 'sold', 'odd')`,
    [
      'I3 A movement of stock goes the wrong way',
      'I11 What left the stock for an order is not what the order bought',
    ],
  ],
  [
    'a hold that sets nothing aside',
    `DELETE FROM stock_hold WHERE state = 'active'`,
    ['I4 What is set aside is not what the active holds sum to'],
  ],
  [
    'a hold of an order that has ended',
    `UPDATE stock_hold SET state = 'active' WHERE order_id = ${unmet};
     UPDATE stock SET on_hand = on_hand + 1, reserved = reserved + 1
       WHERE variant_id = (SELECT variant_id FROM stock_hold WHERE order_id = ${unmet});
     INSERT INTO stock_movement SELECT gen_random_uuid(), variant_id, 1, 'received', 'odd'
       FROM stock_hold WHERE order_id = ${unmet}`,
    ['I4 Stock is held for an order that does not await payment'],
  ],
  [
    'a sale taken from the stock twice',
    `UPDATE stock SET on_hand = on_hand - 1 WHERE variant_id = (SELECT min(variant_id::text)::uuid FROM order_line WHERE order_id = ${paid});
     UPDATE stock_movement SET quantity = quantity - 1 WHERE cause = 'sold'
       AND variant_id = (SELECT min(variant_id::text)::uuid FROM order_line WHERE order_id = ${paid})`,
    ['I11 What left the stock for an order is not what the order bought'],
  ],
]
