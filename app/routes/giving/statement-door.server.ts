import { findStatement } from '#app/domain/tax/find-statement.server.ts'
import type { Statement } from '#app/domain/tax/statement.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../frame.server.ts'
import { giverAt } from './own-door.server.ts'

/** The statement that an address names. Throws 404 where the address is nobody's own, and for a year in which nothing came from her. */
export async function statementAt(
  params: Readonly<Record<string, string | undefined>>,
  locale: Locale,
): Promise<Statement> {
  const giver = await giverAt(params)
  const year = /^20\d{2}$/.test(params.year ?? '') ? Number(params.year) : undefined
  const statement = year && (await findStatement({ giver, year, locale, now: now() }))
  if (!statement) throw notFound()
  return statement
}
