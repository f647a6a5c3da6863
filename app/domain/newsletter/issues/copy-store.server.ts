import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

/** Newsletters under way, those that nobody else is queueing now. */
export const claimSending = (tx: Tx): Promise<{ id: string }[]> =>
  tx.$queryRaw`SELECT id FROM newsletter WHERE state = 'sending' ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`

/** Who had said yes when it began, says so still, is reached by letters, reads one of its languages, and has no copy. */
const stillToCome = (newsletterId: string) => Prisma.sql`
  FROM newsletter n JOIN newsletter_consent c ON c.confirmed_at <= n.started_at AND c.ended_at IS NULL
  JOIN newsletter_text t ON t.newsletter_id = n.id AND t.locale = c.locale AND t.subject <> '' AND t.body <> ''
  WHERE n.id = ${newsletterId}::uuid
    AND NOT EXISTS (SELECT FROM newsletter_copy copy WHERE copy.newsletter_id = n.id AND copy.consent_id = c.id)
    AND NOT EXISTS (SELECT FROM mail_suppression s WHERE s.email_hash = c.email_hash)`

export type Reader = { consentId: string; email: string; locale: Locale }

/** The next who are to be written to, locked so that nobody's "no" is overtaken. */
export const listNextReaders = (
  { newsletterId, limit }: { newsletterId: string; limit: number },
  tx: Tx,
): Promise<Reader[]> => tx.$queryRaw`
  SELECT c.id AS "consentId", c.email, c.locale::text AS locale ${stillToCome(newsletterId)}
  ORDER BY c.confirmed_at, c.id LIMIT ${limit} FOR SHARE OF c`

/** How many are still to be queued. */
export async function countToCome(newsletterId: string, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n ${stillToCome(newsletterId)}`
  return rows[0]?.n ?? 0
}

/** Writes that somebody gets a copy; its id, or undefined when she has one. */
export async function insertCopy(
  { newsletterId, consentId }: { newsletterId: string; consentId: string },
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO newsletter_copy (id, newsletter_id, consent_id) VALUES (${newId()}::uuid, ${newsletterId}::uuid, ${consentId}::uuid)
    ON CONFLICT (newsletter_id, consent_id) DO NOTHING RETURNING id`
  return rows[0]?.id
}

/** How many letters of any newsletter wait to be sent. */
export async function countQueued(on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE state IN ('owed', 'sending') AND kind = 'newsletter'`
  return rows[0]?.n ?? 0
}

/** Takes back what of a newsletter nobody has tried to send, so that it may be queued anew. */
export const dropUntriedCopies = (newsletterId: string, tx: Tx): Promise<number> => tx.$executeRaw`
  WITH gone AS (DELETE FROM letter l USING newsletter_copy c
    WHERE c.newsletter_id = ${newsletterId}::uuid AND l.reference = 'newsletter-copy/' || c.id AND l.state = 'owed' AND l.attempts = 0
    RETURNING c.id)
  DELETE FROM newsletter_copy WHERE id IN (SELECT id FROM gone)`

export type LivingCopy = { consentId: string; subject: string; written: string }

/**
 * What one copy says and by whose consent, if it may go now: she has not said no, and the newsletter was not stopped. One that is paused lets go
 * only what was on its way: pausing takes the rest back.
 */
export async function findLivingCopy(
  copyId: string,
  locale: Locale,
  on: Db = db(),
): Promise<LivingCopy | undefined> {
  const rows = await on.$queryRaw<LivingCopy[]>`
    SELECT c.consent_id AS "consentId", t.subject, t.written FROM newsletter_copy c
    JOIN newsletter n ON n.id = c.newsletter_id AND n.state IN ('sending', 'paused')
    JOIN newsletter_text t ON t.newsletter_id = n.id AND t.locale = ${locale}::locale
    JOIN newsletter_consent consent ON consent.id = c.consent_id AND consent.confirmed_at IS NOT NULL AND consent.ended_at IS NULL
    WHERE c.id = ${copyId}::uuid AND NOT EXISTS (SELECT FROM mail_suppression s WHERE s.email_hash = consent.email_hash)`
  return rows[0]
}
