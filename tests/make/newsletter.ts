import { askConsent } from '#app/domain/newsletter/ask-consent.server.ts'
import { confirmConsent } from '#app/domain/newsletter/confirm-consent.server.ts'
import { emptyContent, type NewsletterContent } from '#app/domain/newsletter/issues/newsletter.ts'
import { saveNewsletter } from '#app/domain/newsletter/issues/save-newsletter.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'

const by = { kind: 'operator' } as const

type Wish = { email?: string; locale?: Locale; now: Date; confirmed?: boolean }

/** Somebody's consent, confirmed unless said otherwise; answers the word of its link. */
export async function makeConsent(wish: Wish): Promise<{ id: string; token: string }> {
  const { email = 'rut@home.example', locale = 'sv', now, confirmed = true } = wish
  await askConsent({ email, locale, formUrl: `http://localhost:3000/${locale}/newsletter`, now })
  const { id } = await db().newsletterConsent.findFirstOrThrow({ where: { email, endedAt: null } })
  const token = accessToken('newsletter', id)
  if (confirmed && !(await confirmConsent(token, now))) throw new Error('nothing was confirmed')
  return { id, token }
}

/** A newsletter's texts in these languages. */
export const issueTexts = (languages: readonly Locale[] = ['sv']): NewsletterContent => {
  const texts = emptyContent()
  for (const locale of languages)
    texts[locale] = {
      subject: `Winter ${locale}`,
      body: `Hello, **${locale}**.\n\n[Shop](/sv/shop)`,
    }
  return texts
}

/** A newsletter that is written and not sent; answers its id. */
export async function makeNewsletter(now: Date, texts = issueTexts()): Promise<string> {
  const made = await saveNewsletter({ id: undefined, texts, version: 0, by, now })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}
