import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

const shown = Prisma.sql`s.state IN ('published', 'renewed')`

/** I14: a published story has a valid consent, and a withdrawn one has left nothing. */
export const storyChecks: Check[] = [
  {
    invariant: 'I14',
    sentence: 'A story is published without a consent that was given and not withdrawn',
    find: () => Prisma.sql`
      SELECT 'story/' || s.id AS subject FROM story s WHERE ${shown} AND NOT EXISTS (
        SELECT FROM story_consent c WHERE c.id = s.consent_id AND c.story_id = s.id AND c.covers_text
          AND c.withdrawn_at IS NULL AND c.given_at <= clock_timestamp())`,
  },
  {
    // Nobody reads it: the view asks the clock. But what marks it so does not run.
    invariant: 'I14',
    sentence: 'A consent ran out more than a day ago and its story still says that it is published',
    find: () => Prisma.sql`
      SELECT 'story/' || s.id AS subject FROM story s JOIN story_consent c ON c.id = s.consent_id
      WHERE ${shown} AND c.expires_at < clock_timestamp() - interval '1 day'`,
  },
  {
    invariant: 'I14',
    sentence: 'A story is published without its three approvals',
    find: () => Prisma.sql`
      SELECT 'story/' || s.id AS subject FROM story s WHERE ${shown} AND story_steps(s.id, s.revision) < 3`,
  },
  {
    invariant: 'I14',
    sentence: 'A story is published that was not searched for who she is',
    find: () => Prisma.sql`
      SELECT 'story/' || s.id AS subject FROM story s WHERE ${shown} AND NOT story_is_checked(s.id, s.revision)`,
  },
  {
    invariant: 'I14',
    sentence: 'A withdrawn story has left a text, a consent or no tombstone',
    find: () => Prisma.sql`
      SELECT 'story/' || s.id AS subject FROM story s WHERE s.state = 'withdrawn' AND (s.alias <> ''
        OR EXISTS (SELECT FROM story_text t WHERE t.story_id = s.id)
        OR EXISTS (SELECT FROM story_consent c WHERE c.story_id = s.id AND c.withdrawn_at IS NULL)
        OR NOT EXISTS (SELECT FROM story_tombstone d WHERE d.address_hash = story_address_hash(s.address)))`,
  },
]
