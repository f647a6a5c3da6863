/** So many units of one variant. */
export type StockLine = { variantId: string; quantity: number }

/** The order in which stock rows are always locked, so that two baskets never wait for each other. */
export const inLockOrder = (lines: readonly StockLine[]): StockLine[] =>
  [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
