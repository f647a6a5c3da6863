import { type Db, db } from '#app/platform/db.server.ts'

export type Spending = { key: Buffer<ArrayBuffer>; everySeconds: number; spanSeconds: number }

/** Spends once from an allowance if anything of it is left, in one statement; answers whether something was. */
export async function spend(
  { key, everySeconds, spanSeconds }: Spending,
  at: Date,
  on: Db = db(),
): Promise<boolean> {
  const rows = await on.$executeRaw`
    INSERT INTO allowance (key, whole_at) VALUES (${key}, ${at}::timestamptz + make_interval(secs => ${everySeconds}))
    ON CONFLICT (key) DO UPDATE SET whole_at = greatest(allowance.whole_at, ${at}::timestamptz) + make_interval(secs => ${everySeconds})
    WHERE greatest(allowance.whole_at, ${at}::timestamptz) + make_interval(secs => ${everySeconds}) <= ${at}::timestamptz + make_interval(secs => ${spanSeconds})`
  return rows === 1
}

/** Takes away what is whole again. */
export const deleteWhole = (at: Date, on: Db = db()): Promise<number> =>
  on.$executeRaw`DELETE FROM allowance WHERE whole_at <= ${at}`
