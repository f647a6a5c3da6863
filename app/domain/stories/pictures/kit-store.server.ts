import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db } from '#app/platform/db.server.ts'

/** A picture that its teller lets out in media kits: what it shows, by language, and the instant from which nobody may use it. */
export type KitPicture = {
  file: string
  address: string
  until: Date
  alts: Partial<Record<Locale, string>>
}

/**
 * Pictures that the public may see at this moment and that may go into a media kit by the same consent; the one of a file, or all of them.
 * `now` is asked beside the database's clock.
 */
export const listKitRows = (
  { file, now }: { file?: string; now: Date },
  on: Db = db(),
): Promise<KitPicture[]> =>
  on.$queryRaw`
    SELECT v.file, v.address, v.expires_at AS until, jsonb_object_agg(v.locale, v.alt) AS alts
    FROM readable_story_picture v JOIN story s ON s.id = v.story_id JOIN story_consent c ON c.id = s.consent_id
    WHERE 'media_kit' = ANY (c.channels) AND v.expires_at > ${now} AND (${file ?? null}::text IS NULL OR v.file = ${file ?? null})
    GROUP BY v.file, v.address, v.expires_at, v.position ORDER BY v.address, v.position`
