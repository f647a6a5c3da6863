import { type Db, db } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'

/** The gifts of a supporter, newest first. */
export const listRowsOf = (supporterId: string, limit: number, on: Db = db()) =>
  on.donation.findMany({
    where: { supporterId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    include: { fund: { include: { texts: true } } },
  })

/** What a supporter's settled gifts come to, less what went back, in each currency. */
export const sumSettledOf = (
  supporterId: string,
  on: Db = db(),
): Promise<{ currency: Currency; amount: bigint; count: number }[]> =>
  on.$queryRaw`
    SELECT currency, sum(amount - refunded_amount)::bigint AS amount, count(*)::int AS count FROM donation
    WHERE supporter_id = ${supporterId}::uuid AND state = 'settled' GROUP BY currency ORDER BY currency`
