/** How much a filled shop holds. */
export type Size = { products: number; orders: number; gifts: number; people: number }

/** What the desk's figures are measured with: years of a large charity. */
export const fullSize: Size = {
  products: 10_000,
  orders: 100_000,
  gifts: 1_000_000,
  people: 200_000,
}

/** A step of the filling: one statement, named for whoever waits. */
export type Step = { what: string; sql: string }

/** The id of the n-th thing of a kind, in SQL: the same wherever it is named. */
export const idOf = (kind: string, n: string): string => `md5('${kind}/' || ${n})::uuid`

/** When the n-th of so many happened, in SQL: spread evenly over three years, the last one just now. */
export const momentOf = (n: string, of: number): string =>
  `now() - (${of} - ${n}) * interval '${Math.floor((3 * 365 * 86_400_000) / of)} milliseconds'`

export const legalDay = (moment: string): string =>
  `((${moment}) AT TIME ZONE 'Europe/Stockholm')::date`
