import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

/** What is unsaid of a plan is not owed to its giver any more: the month was paid since, tried again, or ended with its plan. */
export const noticesToTell = Prisma.sql`
  SELECT 'plan-notice/' || n.id AS reference, n.kind::text AS kind
  FROM plan_notice n JOIN plan p ON p.id = n.plan_id
  WHERE n.kind IN ('plan-ended', 'card-changed') OR (p.state <> 'ended' AND (n.kind = 'card-expiring'
    OR (n.kind IN ('month-failed', 'month-awaits')
      AND NOT EXISTS (SELECT FROM donation d WHERE d.invoice_id = n.invoice_id)
      AND NOT EXISTS (SELECT FROM plan_notice later WHERE later.invoice_id = n.invoice_id AND later.at > n.at))))`

/** Clocks may disagree by so much before a pause is a pause. */
const leeway = Prisma.sql`interval '5 minutes'`

const monthOf = Prisma.sql`'donation/' || d.id || ' of ' || d.invoice_id`

export const planChecks: Check[] = [
  {
    invariant: 'I5',
    sentence: "A month of a plan does not have exactly one payment under its invoice's name",
    find: () => Prisma.sql`
      SELECT ${monthOf} AS subject FROM donation d LEFT JOIN payment p ON p.reference = 'donation/' || d.id
        AND p.idempotency_key = 'invoice/' || d.invoice_id AND p.state = 'succeeded'
      WHERE d.invoice_id IS NOT NULL GROUP BY d.id HAVING count(p.id) <> 1`,
  },
  {
    invariant: 'I5',
    sentence: "Money of an invoice is not its month's gift",
    find: () => Prisma.sql`
      SELECT p.idempotency_key AS subject FROM payment p
      WHERE p.idempotency_key LIKE 'invoice/%' AND NOT EXISTS (SELECT FROM donation d
        WHERE p.reference = 'donation/' || d.id AND p.idempotency_key = 'invoice/' || d.invoice_id)`,
  },
  {
    invariant: 'I5',
    sentence: 'A gift of a plan has no invoice, or an invoice no plan',
    find: () => Prisma.sql`
      SELECT 'donation/' || id AS subject FROM donation WHERE (plan_id IS NULL) <> (invoice_id IS NULL)`,
  },
  {
    invariant: 'I5',
    sentence: 'A month of a plan was written and never settled',
    find: () => Prisma.sql`
      SELECT ${monthOf} AS subject FROM donation d
      WHERE plan_id IS NOT NULL AND state NOT IN ('settled', 'refunded')`,
  },
  {
    invariant: 'I11',
    sentence: 'An invoice brought more than one gift',
    find: () => Prisma.sql`
      SELECT invoice_id AS subject FROM donation WHERE invoice_id IS NOT NULL
      GROUP BY invoice_id HAVING count(*) > 1`,
  },
  {
    invariant: 'I5',
    sentence: 'A month was invoiced after its plan had ended',
    find: () => Prisma.sql`
      SELECT ${monthOf} AS subject FROM donation d JOIN plan p ON p.id = d.plan_id
      WHERE d.invoiced_at > p.ended_at`,
  },
  {
    invariant: 'I5',
    sentence: 'A month was invoiced while its plan was paused',
    find: () => Prisma.sql`
      SELECT ${monthOf} AS subject FROM donation d WHERE EXISTS (SELECT FROM plan_standing s
        WHERE s.plan_id = d.plan_id AND s.state = 'paused'
          AND d.invoiced_at > s.since + ${leeway} AND d.invoiced_at < s.until - ${leeway})`,
  },
  {
    invariant: 'I11',
    sentence: 'A plan stands otherwise than Stripe was last heard to say',
    find: () => Prisma.sql`
      SELECT 'plan/' || p.id || ': ' || p.state || ', not ' || coalesce(s.state::text, 'anything') AS subject
      FROM plan p LEFT JOIN LATERAL (SELECT state FROM plan_standing
        WHERE plan_id = p.id ORDER BY since DESC, id DESC LIMIT 1) s ON TRUE
      WHERE p.seen_at IS NOT NULL AND p.state IS DISTINCT FROM s.state`,
  },
]
