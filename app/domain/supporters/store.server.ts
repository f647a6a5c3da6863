import type { Locale } from '#app/i18n/locale.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

/** Writes a supporter unless the address is known; answers the id of the one that is kept. */
export async function saveSupporter(
  person: { email: string; name: string; locale: Locale },
  tx: Statements,
): Promise<string> {
  // The empty update makes a conflict answer the row that is there.
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO supporter (id, email, name, locale)
    VALUES (${newId()}::uuid, ${person.email}, ${person.name}, ${person.locale}::locale)
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id`
  const id = rows[0]?.id
  if (!id) throw new Error('a supporter was written without an id')
  return id
}
