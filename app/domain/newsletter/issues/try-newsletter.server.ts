import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { languagesOf, type Newsletter } from './newsletter.ts'

type Wish = { newsletter: Newsletter; staff: { id: string; email: string }; now: Date }

/** Owes whoever writes a newsletter a trial of it, one letter in each of its languages; answers which. Of the same words she gets one, however often she asks. */
export const tryNewsletter = ({ newsletter, staff, now: at }: Wish): Promise<Locale[]> =>
  transaction(async (tx) => {
    const languages = languagesOf(newsletter.texts)
    const reference = referenceTo('newsletter', newsletter.id)
    for (const locale of languages) {
      const edition = `${newsletter.version}.${locale}.${staff.id}`
      const letter = { kind: 'newsletter-test', reference, edition } as const
      await oweLetter({ ...letter, recipient: staff.email, locale, at }, tx)
    }
    return languages
  })
