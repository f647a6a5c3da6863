import type { Prisma } from '#app/platform/db/generated/client.ts'

/** The invariants of the books, by the codes that the safety rules give them; `sums` is that an order adds up, `consent` that the newsletter goes to nobody who has not said yes, `people` that nothing belongs to a supporter who was merged away. */
export type Invariant =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'I13'
  | 'I14'
  | 'consent'
  | 'people'
  | 'sums'

/** One promise, and the question that finds where it is broken: rows with one column, `subject`. */
export type Check = {
  invariant: Invariant
  /** What is wrong, as a sentence that the subject follows. */
  sentence: string
  find: (now: Date) => Prisma.Sql
}

/** One place where a promise is broken. */
export type Breach = { invariant: Invariant; sentence: string; subject: string }
