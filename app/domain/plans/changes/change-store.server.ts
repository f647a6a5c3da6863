import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import type { ChangeRow, Said } from './change.ts'

const columns = Prisma.sql`id, plan_id AS "planId", kind::text AS kind, state::text AS state,
  content_digest AS "contentDigest", idempotency_key AS "idempotencyKey", request, said, asked_by AS "askedBy",
  asked_at AS "askedAt", refusal`

const firstChange = async (on: Statements, which: Prisma.Sql): Promise<ChangeRow | undefined> =>
  (await on.$queryRaw<ChangeRow[]>`SELECT ${columns} FROM plan_change WHERE ${which}`)[0]

export const findChangeRow = (id: string, on: Statements = db()) =>
  firstChange(on, Prisma.sql`id = ${id}::uuid`)

/** The change of a plan that Stripe has not answered yet. */
export const findOpenChange = (planId: string, on: Statements = db()) =>
  firstChange(on, Prisma.sql`plan_id = ${planId}::uuid AND state = 'wanted'`)

export type NewChange = Omit<ChangeRow, 'state' | 'refusal' | 'request'> & { request: object }

/** Writes a change that is wanted, and answers it as it is kept. */
export async function saveChange(change: NewChange, tx: Statements): Promise<ChangeRow> {
  const [kept] = await tx.$queryRaw<ChangeRow[]>`
    INSERT INTO plan_change (id, plan_id, kind, content_digest, idempotency_key, request, said, asked_by, asked_at)
    VALUES (${change.id}::uuid, ${change.planId}::uuid, ${change.kind}::plan_change_kind,
      ${change.contentDigest}, ${change.idempotencyKey}, ${JSON.stringify(change.request)}::jsonb,
      ${JSON.stringify(change.said)}::jsonb, ${change.askedBy}, ${change.askedAt})
    RETURNING ${columns}`
  if (!kept) throw new Error(`change ${change.id} was not written`)
  return kept
}

type Closing = { id: string; said?: Said; refusal?: string; at: Date }

/** Closes a change as made, with what is told of it, or as refused; false when it is closed already. */
export async function closeChange(
  { id, said, refusal, at }: Closing,
  tx: Statements,
): Promise<boolean> {
  const state = refusal === undefined ? 'made' : 'refused'
  const rows = await tx.$executeRaw`
    UPDATE plan_change SET state = ${state}::plan_change_state, closed_at = ${at},
      said = coalesce(${said ? JSON.stringify(said) : null}::jsonb, said), refusal = ${refusal ?? null}
    WHERE id = ${id}::uuid AND state = 'wanted'`
  return rows === 1
}

/** Claims changes that Stripe has not answered within a minute, each once a minute; several servers never claim the same. */
export function claimOpenChanges(now: Date, limit: number): Promise<ChangeRow[]> {
  const before = addMinutes(now, -1)
  return db().$queryRaw`
    UPDATE plan_change SET tried_at = ${now}
    WHERE id IN (SELECT id FROM plan_change
      WHERE state = 'wanted' AND asked_at < ${before} AND (tried_at IS NULL OR tried_at < ${before})
      ORDER BY asked_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING ${columns}`
}

/** Gives a change another key; only once when several calls failed together. */
export const saveChangeKey = ({ id, from, to }: { id: string; from: string; to: string }) =>
  db().$executeRaw`
    UPDATE plan_change SET idempotency_key = ${to} WHERE id = ${id}::uuid AND idempotency_key = ${from}`

export const savePlanFund = (planId: string, fundId: string, tx: Statements) =>
  tx.$executeRaw`UPDATE plan SET fund_id = ${fundId}::uuid WHERE id = ${planId}::uuid`

/** What a fund is called in a language, else in the first that it has. */
export async function findFundNameOf(
  fundId: string,
  locale: Locale,
  on: Statements = db(),
): Promise<string> {
  const [row] = await on.$queryRaw<{ name: string }[]>`
    SELECT coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS name
    FROM fund f WHERE f.id = ${fundId}::uuid`
  return row?.name ?? ''
}
