import { isRefused, type Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { inLockOrder, SoldOut, type StockLine } from './stock.ts'

const soldOut = 'sold_out'

/**
 * Sets units aside, all lines or none: each line is one conditional statement, so of two buyers of the last unit the second finds no row.
 * False when a line could not be had; the caller's transaction must then be abandoned.
 */
export async function reserve(lines: readonly StockLine[], tx: Statements): Promise<boolean> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    const rows = await tx.$executeRaw`
      UPDATE stock SET reserved = reserved + ${quantity}
      WHERE variant_id = ${variantId}::uuid AND on_hand - reserved >= ${quantity}`
    if (rows !== 1) return false
  }
  return true
}

/** The same for a caller that sends its COMMIT along: a line that could not be had makes the transaction fail. */
export async function take(lines: readonly StockLine[], tx: Statements): Promise<void> {
  const sent = inLockOrder(lines).map(
    ({ variantId, quantity }) => tx.$queryRaw`
      WITH taken AS (UPDATE stock SET reserved = reserved + ${quantity}
        WHERE variant_id = ${variantId}::uuid AND on_hand - reserved >= ${quantity} RETURNING 1)
      SELECT refuse_unless(EXISTS (SELECT FROM taken), ${soldOut})`,
  )
  try {
    await Promise.all(sent)
  } catch (error) {
    // Of two buyers of the last unit one comes second.
    throw isRefused(error, soldOut) ? new SoldOut() : error
  }
}

/** Gives units that were set aside back to the shop. */
export async function release(lines: readonly StockLine[], tx: Statements): Promise<void> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    await tx.$executeRaw`
      UPDATE stock SET reserved = reserved - ${quantity} WHERE variant_id = ${variantId}::uuid`
  }
}

/** Turns units that were set aside into sold ones, with a movement each. */
export async function sell(
  lines: readonly StockLine[],
  reference: string,
  tx: Statements,
): Promise<void> {
  const sent = inLockOrder(lines).map(
    ({ variantId, quantity }) => tx.$executeRaw`
      WITH taken AS (
        UPDATE stock SET on_hand = on_hand - ${quantity}, reserved = reserved - ${quantity}
        WHERE variant_id = ${variantId}::uuid RETURNING variant_id)
      INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
      SELECT ${newId()}::uuid, variant_id, ${-quantity}, 'sold', ${reference} FROM taken`,
  )
  await Promise.all(sent)
}

/** Puts sold units on the shelf again, with a movement each. */
export async function takeBack(
  lines: readonly StockLine[],
  reference: string,
  tx: Statements,
): Promise<void> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    await tx.$executeRaw`
      WITH returned AS (
        UPDATE stock SET on_hand = on_hand + ${quantity}
        WHERE variant_id = ${variantId}::uuid RETURNING variant_id)
      INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
      SELECT ${newId()}::uuid, variant_id, ${quantity}, 'returned', ${reference} FROM returned`
  }
}
