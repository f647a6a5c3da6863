import type { Locale } from '#app/i18n/locale.ts'
import { locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import {
  emptyContent,
  type Newsletter,
  type NewsletterContent,
  type NewsletterState,
  type Progress,
} from './newsletter.ts'

type Row = Omit<Newsletter, 'texts'> & {
  texts: { locale: Locale; subject: string; body: string }[]
}

function newsletterOf({ texts, ...row }: Row): Newsletter {
  const content = emptyContent()
  for (const { locale, subject, body } of texts) content[locale] = { subject, body }
  return { ...row, texts: content }
}

/** A newsletter by its id. */
export async function findNewsletterRow(
  id: string,
  on: Db = db(),
): Promise<Newsletter | undefined> {
  const row = await on.newsletter.findUnique({ where: { id }, include: { texts: true } })
  return row ? newsletterOf(row) : undefined
}

/** Newsletters, newest first, from where the last page ended. */
export async function listNewsletterRows(
  { after, limit }: { after: { at: Date; id: string } | undefined; limit: number },
  on: Db = db(),
): Promise<Newsletter[]> {
  const { at, id } = after ?? {}
  const rows = await on.newsletter.findMany({
    ...(at &&
      id && {
        where: { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] },
      }),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    include: { texts: true },
  })
  return rows.map(newsletterOf)
}

/** Writes a newsletter that is new. */
export async function insertNewsletter(
  { id, at, texts }: { id: string; at: Date; texts: NewsletterContent },
  tx: Tx,
): Promise<void> {
  await tx.newsletter.create({ data: { id, createdAt: at } })
  await insertTexts(id, texts, tx)
}

const insertTexts = (newsletterId: string, texts: NewsletterContent, tx: Tx) =>
  tx.newsletterText.createMany({
    data: locales.map((locale) => ({ newsletterId, locale, ...texts[locale] })),
  })

/** Writes the texts of a draft from the version that was shown; false when somebody else has written since, or it has gone out. */
export async function saveTexts(
  { id, version, texts }: { id: string; version: number; texts: NewsletterContent },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.newsletter.updateMany({
    where: { id, version, state: 'draft' },
    data: { version: { increment: 1 } },
  })
  if (count === 0) return false
  await tx.newsletterText.deleteMany({ where: { newsletterId: id } })
  await insertTexts(id, texts, tx)
  return true
}

/** Takes a draft away; false when there is none. */
export const dropDraft = async (id: string, tx: Tx): Promise<boolean> =>
  (await tx.newsletter.deleteMany({ where: { id, state: 'draft' } })).count === 1

/** How a newsletter stands, locked; undefined when there is none. */
export async function lockNewsletter(
  id: string,
  tx: Tx,
): Promise<{ state: NewsletterState; version: number } | undefined> {
  const rows = await tx.$queryRaw<{ state: NewsletterState; version: number }[]>`
    SELECT state::text AS state, version FROM newsletter WHERE id = ${id}::uuid FOR UPDATE`
  return rows[0]
}

/** Moves a locked newsletter on. It begins once, however often it is paused. */
export const saveState = (
  { id, state, at }: { id: string; state: NewsletterState; at: Date },
  tx: Tx,
): Promise<number> => tx.$executeRaw`
  UPDATE newsletter SET state = ${state}::newsletter_state, started_at = coalesce(started_at, ${at}),
    ended_at = CASE WHEN ${state} IN ('stopped', 'sent') THEN ${at}::timestamptz END
  WHERE id = ${id}::uuid`

/** Writes what every copy in a language says. */
export const saveWritten = (
  { id, locale, written }: { id: string; locale: Locale; written: string },
  tx: Tx,
) =>
  tx.newsletterText.update({
    where: { newsletterId_locale: { newsletterId: id, locale } },
    data: { written },
  })

/** How far a newsletter has come. */
export async function readProgress(id: string, on: Db = db()): Promise<Progress> {
  const rows = await on.$queryRaw<Progress[]>`
    SELECT count(*) FILTER (WHERE l.state IN ('owed', 'sending'))::int AS owed, count(*) FILTER (WHERE l.state = 'sent')::int AS sent,
      count(*) FILTER (WHERE l.state = 'failed')::int AS failed, count(*) FILTER (WHERE l.state = 'left_out')::int AS "leftOut"
    FROM newsletter_copy c JOIN letter l ON l.reference = 'newsletter-copy/' || c.id WHERE c.newsletter_id = ${id}::uuid`
  return rows[0] ?? { owed: 0, sent: 0, failed: 0, leftOut: 0 }
}
