/** So many units of one variant. */
export type StockLine = { variantId: string; quantity: number }

/** Thrown to abandon a transaction: a piece went to somebody else a moment ago. */
export class SoldOut extends Error {}

/** The order in which stock rows are always locked, so that two baskets never wait for each other. */
export const inLockOrder = (lines: readonly StockLine[]): StockLine[] =>
  [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
