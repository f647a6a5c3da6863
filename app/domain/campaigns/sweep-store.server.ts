import type { Tx } from '#app/platform/db.server.ts'

/** Signatures that nobody confirmed in time, taken away; answers their ids. */
export const dropUnconfirmed = (askedBefore: Date, tx: Tx): Promise<{ id: string }[]> =>
  tx.$queryRaw`DELETE FROM pledge WHERE confirmed_at IS NULL AND asked_at <= ${askedBefore} RETURNING id`

/** Signatures and blocks whose day has come, taken away; only their number stays. Answers the ids of the signatures. */
export async function dropOnTheirDay(today: string, tx: Tx): Promise<{ id: string }[]> {
  const gone = await tx.$queryRaw<{ id: string }[]>`
    WITH over AS (SELECT id FROM campaign WHERE deletes_on <= ${today}::date),
    gone AS (DELETE FROM pledge WHERE campaign_id IN (SELECT id FROM over) RETURNING id, kind_id, confirmed_at),
    counted AS (UPDATE pledge_kind k SET gone = k.gone + n.count FROM
      (SELECT kind_id, count(*) AS count FROM gone WHERE confirmed_at IS NOT NULL GROUP BY kind_id) n WHERE n.kind_id = k.id)
    SELECT id FROM gone`
  await tx.$executeRaw`
    DELETE FROM pledge_block WHERE campaign_id IN (SELECT id FROM campaign WHERE deletes_on <= ${today}::date)`
  return gone
}

/** So long after its last day a campaign without a day of deletion remembers who must not be written to. */
const blockedDays = 30

/** Addresses that must not be written to for a campaign's letters, forgotten once it writes none any more. */
export const dropLetterBlocks = (today: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`
    DELETE FROM campaign_letter_block WHERE campaign_id IN
      (SELECT id FROM campaign WHERE coalesce(deletes_on, closes_on + ${blockedDays}::int) <= ${today}::date)`

/** Letters whose day has come, taken away; answers everything that the outbox knew them by. */
export const dropOldLetters = (today: string, tx: Tx): Promise<{ id: string; target: string }[]> =>
  tx.$queryRaw`
    WITH old AS (SELECT id FROM campaign_letter WHERE deletes_on <= ${today}::date FOR UPDATE),
    targets AS (SELECT letter_id, id FROM campaign_letter_target WHERE letter_id IN (SELECT id FROM old)),
    gone AS (DELETE FROM campaign_letter WHERE id IN (SELECT id FROM old))
    SELECT letter_id AS id, id AS target FROM targets`
