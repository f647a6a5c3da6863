import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

export const peopleChecks: Check[] = [
  {
    invariant: 'consent',
    sentence: 'A newsletter goes to somebody who has not said yes',
    find: () => Prisma.sql`
      SELECT 'letter/' || l.id AS subject FROM letter l
      LEFT JOIN newsletter_copy copy ON l.reference = 'newsletter-copy/' || copy.id
      LEFT JOIN newsletter_consent c ON c.id = copy.consent_id
      WHERE l.kind = 'newsletter' AND l.recipient <> '' AND l.state <> 'left_out'
        AND (c.confirmed_at IS NULL OR c.confirmed_at > l.owed_at OR (l.state = 'owed' AND c.email <> l.recipient))`,
  },
  {
    invariant: 'people',
    sentence: 'Something belongs to a supporter who was merged into another',
    find: () => Prisma.sql`
      SELECT thing.reference AS subject FROM (
        SELECT 'order/' || id AS reference, supporter_id FROM "order" UNION ALL
        SELECT 'donation/' || id, supporter_id FROM donation UNION ALL
        SELECT 'plan/' || id, supporter_id FROM plan UNION ALL
        SELECT 'tax-number/' || id, supporter_id FROM tax_number) thing
      JOIN supporter s ON s.id = thing.supporter_id AND s.merged_into IS NOT NULL`,
  },
]
