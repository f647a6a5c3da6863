import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type EndWindow, endWindows, type StoryNarrowing, type WaitsFor } from './desk-list.ts'
import { type RawStory, rowOf, type StoryRow, storyColumns } from './store.server.ts'

type Asked = StoryNarrowing & { now: Date }

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

/** A story that stands on a consent which runs. */
const stands = Prisma.sql`c.expires_at > clock_timestamp() AND s.state NOT IN ('draft', 'expired', 'withdrawn')`

function ending(window: EndWindow, now: Date): Prisma.Sql {
  const [from, to] = [endWindows[window], window].map((days) => addHours(now, 24 * days))
  return Prisma.sql`${stands} AND c.expires_at > ${from} AND c.expires_at <= ${to}`
}

/** A risk is assessed of what is written; nobody is asked to approve a text of which she is not the second person. */
function waiting({ staffId, kinds, publishes }: WaitsFor): Prisma.Sql {
  const mine = [...kinds]
  return Prisma.sql`${stands} AND (
    (s.state = 'consented' AND 'risk' = ANY (${mine}::text[]) AND EXISTS (
      SELECT FROM story_text t WHERE t.story_id = s.id AND t.locale = ANY (c.locales) AND story_text_is_whole(t)))
    OR (s.state = 'risk_assessed' AND 'survivor' = ANY (${mine}::text[]))
    OR (s.state = 'approved_by_survivor' AND 'second' = ANY (${mine}::text[]) AND story_may_be_second(s.id, s.revision, ${staffId}::uuid))
    OR (s.state = 'approved_by_second' AND ${publishes}))`
}

function narrowed({ alias, state, ends, waits, now }: Asked): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(alias === '' ? [] : [Prisma.sql`lower(s.alias) LIKE ${like(alias)}`]),
    ...(state ? [Prisma.sql`s.state = ${state}::story_state`] : []),
    ...(ends ? [ending(ends, now)] : []),
    ...(waits ? [waiting(waits)] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

type Page = { after: string | undefined; limit: number }
export type ListedRow = StoryRow & { month: string }

/** Stories as staff list them, the latest begun first. */
export async function listStoryRows(
  asked: Asked,
  { after = 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit }: Page,
  on: Db = db(),
): Promise<ListedRow[]> {
  const rows = await on.$queryRaw<(RawStory & { month: string })[]>`
    SELECT ${storyColumns}, to_char(s.month, 'YYYY-MM') AS month
    FROM story s LEFT JOIN story_consent c ON c.id = s.consent_id
    WHERE ${narrowed(asked)} AND s.id < ${after}::uuid ORDER BY s.id DESC LIMIT ${limit}`
  return rows.map((row) => ({ ...rowOf(row), month: row.month }))
}

/** How many stories there are of these. */
export async function countStoryRows(asked: Asked, on: Db = db()): Promise<number> {
  const [row] = await on.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM story s LEFT JOIN story_consent c ON c.id = s.consent_id WHERE ${narrowed(asked)}`
  return row?.count ?? 0
}

export type PublishedRow = { id: string; alias: string; month: string; address: string }

/** Every story that is published, by its alias. A charity has tens of them: the list is whole. */
export const listPublishedRows = (on: Db = db()): Promise<PublishedRow[]> =>
  on.$queryRaw`
    SELECT id, alias, to_char(month, 'YYYY-MM') AS month, address FROM story
    WHERE state IN ('published', 'renewed') ORDER BY alias, id`

/** What these stories are told under. */
export const findAliasRows = (
  ids: readonly string[],
  on: Db = db(),
): Promise<{ id: string; alias: string }[]> =>
  on.$queryRaw`SELECT id, alias FROM story WHERE id = ANY (${[...ids]}::uuid[])`
