import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Stories whose consent has run out by the database's clock and that are not marked so yet. */
export const listRunOut = async (on: Db = db()): Promise<string[]> => {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM story s JOIN story_consent c ON c.id = s.consent_id
    WHERE c.expires_at <= clock_timestamp() AND s.state NOT IN ('draft', 'expired', 'withdrawn') ORDER BY s.id`
  return rows.map(({ id }) => id)
}

export type EndingConsent = { storyId: string; consentId: string; expiresAt: Date; given: number[] }

/** Consents that stories stand on and that end within so many days, with the reminders that were given. */
export const listEnding = (before: Date, on: Db = db()): Promise<EndingConsent[]> =>
  on.$queryRaw`
    SELECT s.id AS "storyId", c.id AS "consentId", c.expires_at AS "expiresAt",
      ARRAY(SELECT days_before FROM story_reminder WHERE consent_id = c.id) AS given
    FROM story s JOIN story_consent c ON c.id = s.consent_id
    WHERE c.expires_at > clock_timestamp() AND c.expires_at <= ${before} AND s.state NOT IN ('draft', 'expired', 'withdrawn')
    ORDER BY c.expires_at`

/** Keeps that staff were reminded; false when they were already. */
export const saveReminder = async (
  wish: { consentId: string; daysBefore: number; at: Date },
  tx: Tx,
): Promise<boolean> =>
  1 ===
  (await tx.$executeRaw`
    INSERT INTO story_reminder (consent_id, days_before, at) VALUES (${wish.consentId}::uuid, ${wish.daysBefore}, ${wish.at})
    ON CONFLICT DO NOTHING`)
