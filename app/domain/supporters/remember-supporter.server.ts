import type { Locale } from '#app/i18n/locale.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { saveSupporter } from './store.server.ts'

/** The supporter with this address, made when there is none; the name and language given first are kept. Answers the id. */
export const rememberSupporter = (
  person: { email: string; name: string; locale: Locale },
  tx: Statements,
): Promise<string> => saveSupporter({ ...person, email: normaliseEmail(person.email) }, tx)
