/** One way to break the books: what it is, the SQL that does it, and exactly what the auditor must say. */
export type Broken = [name: string, sql: string, breaches: string[]]

export const paid = `(SELECT id FROM "order" WHERE state = 'paid' ORDER BY number LIMIT 1)`
export const paidReference = `(SELECT 'order/' || id FROM "order" WHERE state = 'paid' ORDER BY number LIMIT 1)`
export const unmet = `(SELECT id FROM "order" WHERE ending = 'sold_out')`
export const anyStock =
  '(SELECT variant_id FROM stock WHERE reserved = 0 ORDER BY variant_id LIMIT 1)'

export const once = (table: string, constraint: string) =>
  `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS ${constraint};`
export const onceIndex = (index: string) => `DROP INDEX IF EXISTS ${index};`
