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

/**
 * The id of something, in SQL: the same wherever it is named, growing with `n` as real ids grow with time, so that what happened together lies
 * together. A UUID of version 8, which is for makers' own ways.
 */
export const idAt = (n: string, name: string): string =>
  `(lpad(to_hex((${n})::bigint), 12, '0') || '8' || substr(md5(${name}), 1, 3) || 'a' || substr(md5(${name}), 4, 15))::uuid`

/** The id of the n-th thing of a kind, in SQL. */
export const idOf = (kind: string, n: string): string => idAt(n, `'${kind}/' || ${n}`)

/** When the n-th of so many happened, in SQL: spread evenly over three years, the last one just now. */
export const momentOf = (n: string, of: number): string =>
  `now() - (${of} - ${n}) * interval '${Math.floor((3 * 365 * 86_400_000) / of)} milliseconds'`

export const legalDay = (moment: string): string =>
  `((${moment}) AT TIME ZONE 'Europe/Stockholm')::date`
