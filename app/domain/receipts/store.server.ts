import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type LetterWish, letterKey } from './letter.ts'
import { type ReceiptWish, series } from './receipt.ts'

/** Takes the next number of its series and writes the receipt, in one statement; the series' row lock makes the numbers gapless. */
export async function saveReceipt(wish: ReceiptWish, tx: Tx): Promise<void> {
  const content = wish.content as unknown as Prisma.InputJsonObject
  await tx.$executeRaw`
    WITH taken AS (
      INSERT INTO receipt_series (series, last) VALUES (${series[wish.content.kind]}, 1)
      ON CONFLICT (series) DO UPDATE SET last = receipt_series.last + 1 RETURNING series, last)
    INSERT INTO receipt (id, series, number, reference, refers_to, amount, currency, issued_at, content)
    SELECT ${newId()}::uuid, series, last, ${wish.reference}, ${wish.refersTo ?? null}::uuid, ${wish.amount},
      ${wish.currency}::currency, ${wish.at}, ${JSON.stringify(content)}::jsonb
    FROM taken`
}

/** Writes a letter as owed. Once for each key: a second wish changes nothing. */
export async function saveLetter(wish: LetterWish, tx: Tx): Promise<void> {
  const dueAt = wish.dueAt ?? wish.at
  await tx.$executeRaw`
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (${newId()}::uuid, ${letterKey(wish)}, ${wish.kind}, ${wish.reference}, ${wish.recipient},
      ${wish.locale}::locale, ${wish.at}, ${dueAt})
    ON CONFLICT (key) DO NOTHING`
}

export const findReceipt = (reference: string, on: Db = db()) =>
  on.receipt.findUnique({ where: { reference } })

export const findReceiptById = (id: string, on: Db = db()) =>
  on.receipt.findUnique({ where: { id } })
