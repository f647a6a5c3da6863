import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import type { NewWithdrawal, WithdrawalState, WithdrawalView } from './withdrawal.ts'

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
    select: {
      id: true,
      locale: true,
      email: true,
      statement: true,
      submittedAt: true,
      declinedWhy: true,
    },
  })

/** Moves a withdrawal along its table; false when it stands where `to` cannot be reached from. */
export async function moveWithdrawal(
  move: { id: string; from: readonly WithdrawalState[]; to: WithdrawalState },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE withdrawal SET state = ${move.to}::withdrawal_state
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...move.from]})`
  return rows === 1
}

/** Says which order a withdrawal is about; false when it is known already. */
export async function saveOrderOf(id: string, orderId: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE withdrawal SET order_id = ${orderId}::uuid WHERE id = ${id}::uuid AND order_id IS NULL`
  return rows === 1
}

/** Keeps the words that a declined withdrawal is answered with. */
export const saveAnswer = (id: string, declinedWhy: string, tx: Tx) =>
  tx.withdrawal.update({ where: { id }, data: { declinedWhy }, select: { id: true } })

export const findWhole = (id: string, on: Db = db()) => on.withdrawal.findUnique({ where: { id } })

/** The withdrawals that name an order, newest first. */
export const listOfOrder = (orderId: string, on: Db = db()) =>
  on.withdrawal.findMany({ where: { orderId }, orderBy: { submittedAt: 'desc' } })

/** Withdrawals in these states, oldest first, after the last one shown. */
export const listByState = (
  {
    states,
    after,
    limit,
  }: { states: WithdrawalState[]; after: { at: Date; id: string } | undefined; limit: number },
  on: Db = db(),
) =>
  on.withdrawal.findMany({
    where: {
      state: { in: states },
      ...(after && {
        OR: [{ submittedAt: { gt: after.at } }, { submittedAt: after.at, id: { gt: after.id } }],
      }),
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: limit,
  })

export const countByState = (states: WithdrawalState[], on: Db = db()) =>
  on.withdrawal.count({ where: { state: { in: states } } })
