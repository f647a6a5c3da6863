import { type Broken, onceIndex } from './broken.ts'

const planOf = (who: string) => `(SELECT id FROM plan WHERE email = '${who}@prov.example')`
const monthOf = (who: string) =>
  `(SELECT id FROM donation WHERE plan_id = ${planOf(who)} ORDER BY started_at LIMIT 1)`

const named = "I5 A month of a plan does not have exactly one payment under its invoice's name"
const astray = "I5 Money of an invoice is not its month's gift"
const standing = 'I11 A plan stands otherwise than Stripe was last heard to say'
const letter = 'I10 A letter that is owed was never written down'

/** Ways to break what is kept of plans and their months. */
export const brokenPlans: Broken[] = [
  [
    "a month that was paid under another invoice's name",
    `UPDATE payment SET idempotency_key = 'invoice/in_other' WHERE reference = 'donation/' || ${monthOf('active')}`,
    [named, astray],
  ],
  [
    'a gift of a plan without an invoice',
    `ALTER TABLE donation DROP CONSTRAINT IF EXISTS donation_of_plan, DROP CONSTRAINT IF EXISTS donation_invoiced;
     UPDATE donation SET invoice_id = NULL WHERE id = ${monthOf('active')}`,
    ['I5 A gift of a plan has no invoice, or an invoice no plan', astray],
  ],
  [
    'a gift with an invoice of no plan',
    `ALTER TABLE donation DROP CONSTRAINT IF EXISTS donation_of_plan;
     UPDATE donation SET plan_id = NULL WHERE id = ${monthOf('active')}`,
    ['I5 A gift of a plan has no invoice, or an invoice no plan'],
  ],
  [
    'a month whose gift was never settled',
    `UPDATE donation SET state = 'pending', settled_at = NULL WHERE id = ${monthOf('active')}`,
    [
      'I5 A month of a plan was written and never settled',
      'I5 Money came for something that is not paid',
      'I8 A receipt is for something that is not paid',
      'I9 A book entry has nothing that it stands for',
      'sums The total of a fund is not what its gifts add up to',
    ],
  ],
  [
    'a month of a plan that had ended',
    `UPDATE donation SET invoiced_at = now() + interval '10 years' WHERE id = ${monthOf('ended')}`,
    ['I5 A month was invoiced after its plan had ended'],
  ],
  [
    'a month of a plan that was paused',
    `UPDATE donation SET invoiced_at = (SELECT since + interval '1 day' FROM plan_standing
       WHERE plan_id = ${planOf('paused')} AND state = 'paused') WHERE id = ${monthOf('paused')}`,
    ['I5 A month was invoiced while its plan was paused'],
  ],
  [
    'a plan that says it goes on while Stripe says that it rests',
    `UPDATE plan SET state = 'active' WHERE id = ${planOf('paused')}`,
    [standing],
  ],
  [
    'a plan of which nothing is written that Stripe said',
    `DELETE FROM plan_standing WHERE plan_id = ${planOf('behind')}`,
    [standing],
  ],
  ['an end that nobody was told of', `DELETE FROM letter WHERE kind = 'plan-ended'`, [letter]],
  [
    'a month that failed and nobody was told',
    `DELETE FROM letter WHERE kind = 'month-failed'`,
    [letter],
  ],
  ['a card of which nobody was told', `DELETE FROM letter WHERE kind = 'card-expiring'`, [letter]],
  ['another card, and nobody was told', `DELETE FROM letter WHERE kind = 'card-changed'`, [letter]],
  // Last: without this index no month can be written any more.
  [
    'two gifts of one invoice',
    `${onceIndex('donation_invoice_id_key')}
     UPDATE donation SET invoice_id = (SELECT invoice_id FROM donation WHERE id = ${monthOf('active')})
     WHERE id = ${monthOf('paused')}`,
    ['I11 An invoice brought more than one gift', named, astray],
  ],
]
