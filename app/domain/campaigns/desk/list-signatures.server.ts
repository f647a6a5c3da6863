import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import { legalDate } from '#app/values/period.ts'
import type { SignatureRow } from './desk-list.ts'
import { listSignatureRows, type SignatureNarrowing } from './signature-store.server.ts'

type Page = { locale: Locale; now: Date; after: string | null; size?: number }

const pageSize = 50

/** A page of a campaign's signatures, the newest first. */
export async function listSignatures(
  narrowing: SignatureNarrowing,
  { locale, now, after, size = pageSize }: Page,
): Promise<ListPage<SignatureRow>> {
  const place = { after: readPlace(after), limit: size + 1 }
  const today = legalDate(now)
  const rows = await listSignatureRows({ ...narrowing, ...place, locale, today })
  return pageOf(rows, size, (row) => [row.askedAt.toISOString(), row.id])
}
