import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

/** Cards that are printed by their giver, with the letters that bring her the way to it; one that staff send again is a copy, and no second letter. */
const printedCards = Prisma.sql`
  tribute t JOIN donation d ON d.id = t.donation_id LEFT JOIN letter l ON l.kind = 'tribute-print'
    AND l.reference = 'tribute/' || t.id AND l.key NOT LIKE '%/again/%'`

export const cardChecks: Check[] = [
  {
    invariant: 'I10',
    sentence: 'A card is to go out for a gift that is not here',
    find: () => Prisma.sql`
      SELECT 'card of gift ' || d.number AS subject FROM tribute t JOIN donation d ON d.id = t.donation_id
      WHERE t.state = 'due' AND d.state <> 'settled'`,
  },
  {
    invariant: 'I10',
    sentence: 'A printed card does not have exactly one letter, on its day, to its giver',
    find: () => Prisma.sql`
      SELECT 'card of gift ' || d.number || ': ' || count(l.id) || ' letters' AS subject FROM ${printedCards}
      WHERE t.state = 'printed' AND t.wished_on IS NOT NULL AND d.email <> '' GROUP BY t.id, d.id
      HAVING count(l.id) <> 1 OR bool_or(l.recipient NOT IN ('', d.email)) OR bool_or(l.sent_at < t.wished_on)`,
  },
  {
    invariant: 'I10',
    sentence: 'A letter leads to a card that is not printed on a day, or not any more',
    find: () => Prisma.sql`
      SELECT l.key AS subject FROM letter l WHERE l.kind = 'tribute-print' AND l.state IN ('owed', 'sending')
        AND NOT EXISTS (SELECT FROM tribute t WHERE l.reference = 'tribute/' || t.id
          AND t.state = 'printed' AND t.wished_on IS NOT NULL)`,
  },
]
