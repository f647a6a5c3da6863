import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { ConsentEnd } from './consent.ts'

type Seal = Buffer<ArrayBuffer>

export type NewConsent = {
  id: string
  email: string
  emailHash: Seal
  tokenHash: Seal
  locale: Locale
  textVersion: string
  formUrl: string
  letters: number
  at: Date
}

/** Writes a consent that waits for its owner's word; false when the address has a living one. */
export async function insertConsent(consent: NewConsent, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO newsletter_consent (id, email, email_hash, locale, text_version, form_url, requested_at, token_hash, letters)
    VALUES (${consent.id}::uuid, ${consent.email}, ${consent.emailHash}, ${consent.locale}::locale, ${consent.textVersion},
      ${consent.formUrl}, ${consent.at}, ${consent.tokenHash}, ${consent.letters})
    ON CONFLICT (email_hash) WHERE ended_at IS NULL DO NOTHING`
  return rows === 1
}

/** Whether an address must not be asked: it takes no letters, or its owner has said since then that it was not she who asked. */
export async function mustNotAsk(
  { emailHash, deniedSince }: { emailHash: Seal; deniedSince: Date },
  tx: Tx,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM mail_suppression WHERE email_hash = ${emailHash})
      OR EXISTS (SELECT FROM newsletter_consent WHERE email_hash = ${emailHash} AND ended_how = 'not_me' AND ended_at > ${deniedSince}) AS found`
  return row?.found === true
}

export type WaitingConsent = { id: string; locale: Locale; letters: number; requestedAt: Date }

/** The consent of an address that still waits, locked; undefined when there is none, or it is confirmed. */
export async function lockWaiting(emailHash: Seal, tx: Tx): Promise<WaitingConsent | undefined> {
  const rows = await tx.$queryRaw<WaitingConsent[]>`
    SELECT id, locale::text AS locale, letters, requested_at AS "requestedAt" FROM newsletter_consent
    WHERE email_hash = ${emailHash} AND confirmed_at IS NULL AND ended_at IS NULL FOR UPDATE`
  return rows[0]
}

/** Takes a consent away that nobody has confirmed. */
export const dropWaiting = (id: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`DELETE FROM newsletter_consent WHERE id = ${id}::uuid AND confirmed_at IS NULL`

export type ConsentRow = {
  id: string
  locale: Locale
  requestedAt: Date
  confirmedAt: Date | null
  endedAt: Date | null
}

/** The consent behind a link; null when there is none. */
export const findConsentRow = (tokenHash: Seal, on: Db = db()): Promise<ConsentRow | null> =>
  on.newsletterConsent.findUnique({
    where: { tokenHash },
    select: { id: true, locale: true, requestedAt: true, confirmedAt: true, endedAt: true },
  })

/** Confirms a consent; false when none waits, it is too late, or letters do not reach the address. */
export async function saveConfirmed(
  wish: { tokenHash: Seal; at: Date; askedSince: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE newsletter_consent c SET confirmed_at = ${wish.at}
    WHERE token_hash = ${wish.tokenHash} AND confirmed_at IS NULL AND ended_at IS NULL AND requested_at > ${wish.askedSince}
      AND NOT EXISTS (SELECT FROM mail_suppression s WHERE s.email_hash = c.email_hash)`
  return rows === 1
}

type Which = { tokenHash: Seal } | { emailHash: Seal }

/** Ends a living consent, confirmed or not; answers the ids of those that it ended. */
export async function saveEnded(
  { which, how, at }: { which: Which; how: ConsentEnd; at: Date },
  tx: Tx,
): Promise<string[]> {
  const ended = await tx.newsletterConsent.updateManyAndReturn({
    where: { ...which, endedAt: null },
    data: { endedAt: at, endedHow: how },
    select: { id: true },
  })
  return ended.map(({ id }) => id)
}

/** Remembers that an address takes no letters; the first cause is kept. */
export const saveSuppression = (
  wish: { emailHash: Seal; cause: 'bounced' | 'complained' | 'suppressed'; at: Date },
  tx: Tx,
): Promise<number> => tx.$executeRaw`
  INSERT INTO mail_suppression (email_hash, cause, at)
  VALUES (${wish.emailHash}, ${wish.cause}::suppression_cause, ${wish.at}) ON CONFLICT DO NOTHING`

/** Writes that an event is heard; false when it was before. Whoever hears the same one at once waits here. */
export async function saveMailEvent(
  event: { id: string; type: string; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO mail_event (id, type, heard_at) VALUES (${event.id}, ${event.type}, ${event.at}) ON CONFLICT DO NOTHING`
  return rows === 1
}

/** How many would be written to in each language: confirmed, not ended, reached by letters. */
export const countReaders = (on: Db = db()): Promise<{ locale: Locale; readers: number }[]> =>
  on.$queryRaw`
    SELECT c.locale::text AS locale, count(*)::int AS readers FROM newsletter_consent c
    WHERE confirmed_at IS NOT NULL AND ended_at IS NULL
      AND NOT EXISTS (SELECT FROM mail_suppression s WHERE s.email_hash = c.email_hash)
    GROUP BY c.locale ORDER BY c.locale`
