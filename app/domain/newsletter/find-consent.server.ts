import type { Locale } from '#app/i18n/locale.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { confirmHours, type Standing } from './consent.ts'
import { type ConsentRow, findConsentRow } from './consent-store.server.ts'

/** How the consent behind a letter's link stands, and its language; undefined when there is none. Changes nothing: programs open links too. */
export async function findConsent(
  token: string,
  now: Date,
): Promise<{ standing: Standing; locale: Locale } | undefined> {
  const row = await findConsentRow(tokenHash(token))
  return row ? { standing: standingOf(row, now), locale: row.locale } : undefined
}

function standingOf({ requestedAt, confirmedAt, endedAt }: ConsentRow, now: Date): Standing {
  if (endedAt) return 'ended'
  if (confirmedAt) return 'confirmed'
  return addHours(requestedAt, confirmHours) <= now ? 'late' : 'waiting'
}
