import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Seal = Buffer<ArrayBuffer>

/** Consents by the seals of their addresses, in the order of ids. */
export const listConsentsBySeal = (seals: readonly Seal[], on: Db = db()) =>
  on.newsletterConsent.findMany({
    where: { emailHash: { in: [...seals] } },
    orderBy: { id: 'asc' },
  })

/** The addresses of consents that came before an instant. */
export const listReaders = async (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> =>
  (
    await on.newsletterConsent.findMany({
      where: { requestedAt: { lt: before } },
      select: { email: true, requestedAt: true },
    })
  ).map(({ email, requestedAt: at }) => ({ email, at }))

/** Deletes these addresses' consents, with what tells which newsletters they got, and that letters do not reach them. */
export async function deleteConsents(seals: readonly Seal[], tx: Tx): Promise<number> {
  await tx.mailSuppression.deleteMany({ where: { emailHash: { in: [...seals] } } })
  return (await tx.newsletterConsent.deleteMany({ where: { emailHash: { in: [...seals] } } })).count
}

type Due = { count: number; oldest: Date | null }
type Batch = { limit: number }

/** Consents that nobody has confirmed, and those that ended unconfirmed. */
export async function countDueUnconfirmed(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(requested_at) AS oldest FROM newsletter_consent
    WHERE confirmed_at IS NULL AND ended_at IS NULL AND requested_at < ${before}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Deletes a batch of them with the letters that asked; answers how many. */
export const dropDueUnconfirmed = (before: Date, { limit }: Batch, tx: Tx) => tx.$executeRaw`
  WITH gone AS (DELETE FROM newsletter_consent WHERE id IN (SELECT id FROM newsletter_consent
      WHERE confirmed_at IS NULL AND ended_at IS NULL AND requested_at < ${before} LIMIT ${limit} FOR UPDATE SKIP LOCKED) RETURNING id),
    letters AS (DELETE FROM letter WHERE reference IN (SELECT 'newsletter-consent/' || id FROM gone))
  SELECT id FROM gone`

/** Consents that ended: proof for as long as somebody may ask for it. One that was never confirmed proves nothing. */
export async function countDueEnded(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(ended_at) AS oldest FROM newsletter_consent WHERE ended_at < ${before}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Forgets a batch of them; answers how many. */
export const dropDueEnded = (before: Date, { limit }: Batch, tx: Tx) => tx.$executeRaw`
  DELETE FROM newsletter_consent WHERE id IN (SELECT id FROM newsletter_consent
    WHERE ended_at < ${before} ORDER BY ended_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`

/** Addresses that letters did not reach: some day they may again. Events go with them. */
export async function countDueSuppressions(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(at) AS oldest FROM mail_suppression WHERE at < ${before}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Deletes a batch of them; answers how many. */
export async function dropDueSuppressions(before: Date, { limit }: Batch, tx: Tx): Promise<number> {
  await tx.$executeRaw`DELETE FROM mail_event WHERE heard_at < ${before}`
  return tx.$executeRaw`
    DELETE FROM mail_suppression WHERE email_hash IN (SELECT email_hash FROM mail_suppression
      WHERE at < ${before} LIMIT ${limit})`
}
