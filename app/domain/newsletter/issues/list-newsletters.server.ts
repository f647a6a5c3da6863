import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import type { Newsletter } from './newsletter.ts'
import { listNewsletterRows } from './newsletter-store.server.ts'

/** A page of newsletters, newest first. */
export async function listNewsletters(
  after: string | null,
  size = 50,
): Promise<ListPage<Newsletter>> {
  const rows = await listNewsletterRows({ after: readPlace(after), limit: size + 1 })
  return pageOf(rows, size, ({ createdAt, id }) => [createdAt.toISOString(), id])
}
