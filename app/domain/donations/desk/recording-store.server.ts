import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { RecordedWay } from '../donation.ts'

export type RecordedRow = {
  id: string
  formId: string
  fundId: string
  way: RecordedWay
  amount: number
  currency: Currency
  locale: Locale
  name: string
  email: string
  bankReference: string
  companyName: string
  organisationNumber: string
  supporterId: string | undefined
  receivedAt: Date
}

/** Writes a gift that has come in by another way than Stripe; answers its number. Throws when its form has made one already. */
export async function saveRecorded(gift: RecordedRow, tx: Statements): Promise<number> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    INSERT INTO donation (id, token_hash, form_id, content_digest, state, way, fund_id, amount, currency, locale,
      name, email, company_name, organisation_number, bank_reference, supporter_id, started_at, settled_at)
    VALUES (${gift.id}::uuid, ${tokenHash(accessToken('donation', gift.id))}, ${gift.formId}::uuid, 'recorded', 'settled',
      ${gift.way}::gift_way, ${gift.fundId}::uuid, ${gift.amount}, ${gift.currency}::currency, ${gift.locale}::locale,
      ${gift.name}, ${gift.email}, ${gift.companyName || null}, ${gift.organisationNumber || null}, ${gift.bankReference || null}, ${gift.supporterId ?? null}::uuid,
      ${gift.receivedAt}, ${gift.receivedAt})
    RETURNING number`
  const [row] = rows
  if (!row) throw new Error(`gift ${gift.id} was not written`)
  return row.number
}

/** The number of the gift that a form has made; undefined when it has made none. */
export async function findNumberOfForm(
  formId: string,
  on: Statements = db(),
): Promise<number | undefined> {
  const rows = await on.$queryRaw<{ number: number }[]>`
    SELECT number FROM donation WHERE form_id = ${formId}::uuid`
  return rows[0]?.number
}

/** Waits until nobody else is recording what the bank calls the same, so that the second one sees the first. */
export const lockBankReference = (bankReference: string, tx: Statements) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`bank reference ${bankReference}`}, 0))`

export type SameGift = {
  bankReference: string
  amount: number
  currency: Currency
  /** The instants between which the day of receiving lies. */
  from: Date
  until: Date
  /** The form that is asking: what it has made itself is no other gift. */
  besides?: string
}

/** The numbers of gifts that look like this one: the same word of the bank, amount and day. What was taken back does not count. */
export async function listSame(same: SameGift, on: Statements = db()): Promise<number[]> {
  const rows = await on.$queryRaw<{ number: number }[]>`
    SELECT number FROM donation
    WHERE bank_reference = ${same.bankReference} AND amount = ${same.amount} AND currency = ${same.currency}::currency
      AND started_at >= ${same.from} AND started_at < ${same.until} AND state = 'settled'
      AND form_id IS DISTINCT FROM ${same.besides ?? null}::uuid
    ORDER BY number LIMIT 10`
  return rows.map(({ number }) => number)
}

export const clearAttention = (id: string, tx: Tx) =>
  tx.donation.update({ where: { id }, data: { attention: null }, select: { id: true } })

/** Whether there is such a fund, open or closed. */
export const hasFund = async (id: string, on: Db = db()): Promise<boolean> =>
  (await on.fund.count({ where: { id } })) === 1
