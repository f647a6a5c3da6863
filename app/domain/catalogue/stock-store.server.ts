import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { inLockOrder, type StockLine } from './stock.ts'

/**
 * Sets units aside, all lines or none: each line is one conditional statement, so of two buyers of the last unit the second finds no row.
 * False when a line could not be had; the caller's transaction must then be abandoned.
 */
export async function reserve(lines: readonly StockLine[], tx: Tx): Promise<boolean> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    const rows = await tx.$executeRaw`
      UPDATE stock SET reserved = reserved + ${quantity}
      WHERE variant_id = ${variantId}::uuid AND on_hand - reserved >= ${quantity}`
    if (rows !== 1) return false
  }
  return true
}

/** Gives units that were set aside back to the shop. */
export async function release(lines: readonly StockLine[], tx: Tx): Promise<void> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    await tx.$executeRaw`
      UPDATE stock SET reserved = reserved - ${quantity} WHERE variant_id = ${variantId}::uuid`
  }
}

/** Turns units that were set aside into sold ones, with a movement each. */
export async function sell(lines: readonly StockLine[], reference: string, tx: Tx): Promise<void> {
  for (const { variantId, quantity } of inLockOrder(lines)) {
    await tx.$executeRaw`
      WITH taken AS (
        UPDATE stock SET on_hand = on_hand - ${quantity}, reserved = reserved - ${quantity}
        WHERE variant_id = ${variantId}::uuid RETURNING variant_id)
      INSERT INTO stock_movement (id, variant_id, quantity, cause, reference)
      SELECT ${newId()}::uuid, variant_id, ${-quantity}, 'sold', ${reference} FROM taken`
  }
}

/** Puts sold units on the shelf again, with a movement each. */
export async function takeBack(
  lines: readonly StockLine[],
  reference: string,
  tx: Tx,
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
