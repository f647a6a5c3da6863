import type { Receipt } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type LetterWish, letterKey } from './letter.ts'
import { type ReceiptWish, series } from './receipt.ts'

type ReceiptRow = Pick<Receipt, 'series' | 'number' | 'amount' | 'currency' | 'content'>

/**
 * Takes the next number of its series, writes the receipt and owes the letter that brings it, in one statement; the series' row lock makes
 * the numbers gapless.
 */
export async function saveReceipt({ letter, ...wish }: ReceiptWish, tx: Statements): Promise<void> {
  await tx.$executeRaw`
    WITH taken AS (
      INSERT INTO receipt_series (series, last) VALUES (${series[wish.content.kind]}, 1)
      ON CONFLICT (series) DO UPDATE SET last = receipt_series.last + 1 RETURNING series, last),
    issued AS (
      INSERT INTO receipt (id, series, number, reference, amount, currency, issued_at, content)
      SELECT ${newId()}::uuid, series, last, ${wish.reference}, ${wish.amount},
        ${wish.currency}::currency, ${wish.at}, ${JSON.stringify(wish.content)}::jsonb
      FROM taken)
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (${newId()}::uuid, ${letterKey(letter)}, ${letter.kind}, ${letter.reference},
      ${letter.recipient}, ${letter.locale}::locale, ${letter.at}, ${letter.at})
    ON CONFLICT (key) DO NOTHING`
}

/** Writes a letter as owed. Once for each key: a second wish changes nothing. */
export async function saveLetter(wish: LetterWish, tx: Statements): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (${newId()}::uuid, ${letterKey(wish)}, ${wish.kind}, ${wish.reference}, ${wish.recipient},
      ${wish.locale}::locale, ${wish.at}, ${wish.at})
    ON CONFLICT (key) DO NOTHING`
}

/** The receipt of what a reference names. */
export const findReceipt = async (
  reference: string,
  on: Statements = db(),
): Promise<ReceiptRow | undefined> => {
  const rows = await on.$queryRaw<ReceiptRow[]>`
    SELECT series, number, amount, currency, content FROM receipt WHERE reference = ${reference}`
  return rows[0]
}
