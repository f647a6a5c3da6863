import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import type { NewWithdrawal, WithdrawalView } from './withdrawal.ts'

/**
 * Writes a withdrawal unless its form has already said the same; answers the id that is kept, and whether it is new. A second copy that
 * arrives at the same moment waits for the first.
 */
export async function saveWithdrawal(
  wish: NewWithdrawal,
  tx: Statements,
): Promise<{ id: string; isNew: boolean }> {
  const rows = await tx.$executeRaw`
    INSERT INTO withdrawal (id, form_id, content_digest, order_id, order_number, pieces, name, email, locale,
      statement, submitted_at)
    VALUES (${wish.id}::uuid, ${wish.formId}::uuid, ${wish.contentDigest}, ${wish.orderId ?? null}::uuid,
      ${wish.order}, ${wish.pieces}, ${wish.name}, ${wish.email}, ${wish.locale}::locale,
      ${wish.statement}, ${wish.submittedAt})
    ON CONFLICT (form_id, content_digest) DO NOTHING`
  if (rows === 1) return { id: wish.id, isNew: true }
  const { formId, contentDigest } = wish
  const [kept] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM withdrawal WHERE form_id = ${formId}::uuid AND content_digest = ${contentDigest}`
  if (!kept) throw new Error('a withdrawal vanished while it was written')
  return { id: kept.id, isNew: false }
}

/** A withdrawal as its sender may see it. */
export const findWithdrawalRow = (id: string, on: Db = db()): Promise<WithdrawalView | null> =>
  on.withdrawal.findUnique({
    where: { id },
    select: { id: true, locale: true, email: true, statement: true, submittedAt: true },
  })
