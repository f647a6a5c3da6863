import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { Channel, Evidence, NameShown } from './consent.ts'
import type { ApprovalKind } from './story.ts'

/** A consent as the record of them shows it; of her own link there is nothing to show. */
export type ConsentRecord = {
  id: string
  givenAt: Date
  expiresAt: Date
  /** "2024-05". */
  leftProgramme: string
  text: boolean
  picture: boolean
  nameShown: NameShown
  locales: Locale[]
  channels: Channel[]
  searchEngines: boolean
  evidence: Evidence
  evidenceNumber: string
  witnessedBy: string
  recordedBy: string
  withdrawnAt: Date | null
  withdrawnHow: 'staff' | 'survivor_link' | 'tombstone' | null
  /** Days before its end of which staff were reminded. */
  reminded: number[]
}

/** Every consent that a story ever had, the latest first. */
export const listConsents = (storyId: string, on: Db = db()): Promise<ConsentRecord[]> =>
  on.$queryRaw`
    SELECT id, given_at AS "givenAt", expires_at AS "expiresAt", to_char(left_programme, 'YYYY-MM') AS "leftProgramme",
      covers_text AS text, covers_picture AS picture, name_shown::text AS "nameShown", locales::text[] AS locales,
      channels::text[] AS channels, search_engines AS "searchEngines", evidence::text AS evidence,
      evidence_number AS "evidenceNumber", witnessed_by AS "witnessedBy", recorded_by AS "recordedBy",
      withdrawn_at AS "withdrawnAt", withdrawn_how::text AS "withdrawnHow",
      ARRAY(SELECT days_before FROM story_reminder r WHERE r.consent_id = c.id ORDER BY days_before DESC) AS reminded
    FROM story_consent c WHERE story_id = ${storyId}::uuid ORDER BY id DESC`

export type ApprovalRecord = { kind: ApprovalKind; byStaff: string | null; at: Date }

/** The approvals of a story's present revision. */
export const listApprovals = (storyId: string, on: Db = db()): Promise<ApprovalRecord[]> =>
  on.$queryRaw`
    SELECT a.kind::text AS kind, a.by_staff AS "byStaff", a.at FROM story_approval a JOIN story s ON s.id = a.story_id
    WHERE s.id = ${storyId}::uuid AND a.revision = s.revision ORDER BY a.at`

/** The month in which a story was told: "2026-05". */
export async function findMonth(storyId: string, on: Db = db()): Promise<string> {
  const [row] = await on.$queryRaw<{ month: string }[]>`
    SELECT to_char(month, 'YYYY-MM') AS month FROM story WHERE id = ${storyId}::uuid`
  return row?.month ?? ''
}
