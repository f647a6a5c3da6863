import { Prisma, type Receipt } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type LetterWish, letterKey } from './letter.ts'
import { type ReceiptWish, series } from './receipt.ts'

type ReceiptRow = Pick<
  Receipt,
  'id' | 'series' | 'number' | 'refersTo' | 'amount' | 'currency' | 'content'
>

/**
 * Takes the next number of its series, writes the receipt and owes the letter that brings it, in one statement; the series' row lock makes
 * the numbers gapless.
 */
export async function saveReceipt({ letter, ...wish }: ReceiptWish, tx: Statements): Promise<void> {
  const issued = Prisma.sql`
    WITH taken AS (
      INSERT INTO receipt_series (series, last) VALUES (${series[wish.content.kind]}, 1)
      ON CONFLICT (series) DO UPDATE SET last = receipt_series.last + 1 RETURNING series, last),
    issued AS (
      INSERT INTO receipt (id, series, number, reference, refers_to, amount, currency, issued_at, content)
      SELECT ${newId()}::uuid, series, last, ${wish.reference}, ${wish.refersTo ?? null}::uuid,
        ${wish.amount}, ${wish.currency}::currency, ${wish.at}, ${JSON.stringify(wish.content)}::jsonb
      FROM taken)`
  await tx.$executeRaw(
    letter ? Prisma.sql`${issued} ${owing(letter)}` : Prisma.sql`${issued} SELECT`,
  )
}

const owing = (wish: LetterWish): Prisma.Sql => Prisma.sql`
  INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
  VALUES (${newId()}::uuid, ${letterKey(wish)}, ${wish.kind}, ${wish.reference}, ${wish.recipient},
    ${wish.locale}::locale, ${wish.at}, ${wish.dueAt ?? wish.at})
  ON CONFLICT (key) DO NOTHING`

/** Writes a letter as owed. Once for each key: a second wish changes nothing. */
export async function saveLetter(wish: LetterWish, tx: Statements): Promise<void> {
  await tx.$executeRaw(owing(wish))
}

/** Writes many letters as owed, each once for its key; answers how many are new. */
export const saveLetters = (wishes: readonly LetterWish[], tx: Statements): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    SELECT w.id, w.key, w.kind, w.reference, w.recipient, w.locale::locale, w.at, w.due
    FROM unnest(${wishes.map(() => newId())}::uuid[], ${wishes.map(letterKey)}::text[],
      ${wishes.map(({ kind }) => kind)}::text[], ${wishes.map(({ reference }) => reference)}::text[],
      ${wishes.map(({ recipient }) => recipient)}::text[], ${wishes.map(({ locale }) => locale)}::text[],
      ${wishes.map(({ at }) => at.toISOString())}::text[]::timestamptz[],
      ${wishes.map(({ at, dueAt }) => (dueAt ?? at).toISOString())}::text[]::timestamptz[])
      AS w (id, key, kind, reference, recipient, locale, at, due)
    ON CONFLICT (key) DO NOTHING`

/** The receipt of what a reference names. */
export const findReceipt = async (
  reference: string,
  on: Statements = db(),
): Promise<ReceiptRow | undefined> => {
  const rows = await on.$queryRaw<ReceiptRow[]>`
    SELECT id, series, number, refers_to AS "refersTo", amount, currency, content
    FROM receipt WHERE reference = ${reference}`
  return rows[0]
}

/** The receipts of what any of these references name, in the order in which they were issued. */
export const listReceipts = (references: string[], on: Db = db()) =>
  on.receipt.findMany({
    where: { reference: { in: references } },
    orderBy: [{ issuedAt: 'asc' }, { number: 'asc' }],
  })

/** A receipt by its id. */
export const findReceiptById = (id: string, on: Db = db()) =>
  on.receipt.findUnique({ where: { id } })
