import { findCopy } from '#app/domain/newsletter/issues/find-copy.server.ts'
import { findTestCopy } from '#app/domain/newsletter/issues/find-test-copy.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { NewsletterLetterProps } from '#emails/newsletter-letter.ts'
import { frameOfLetter } from './frame-of-letter.server.ts'
import { type LetterKind, newsletterKinds } from './letter.ts'

type Kind = NewsletterLetterProps['kind']
type Owed = { kind: LetterKind; reference: string; key: string; locale: Locale }

/**
 * A letter of the newsletter: what asks the address's owner, one newsletter, or its trial to whoever writes it. `left_out` when it is not to go any
 * more: she has said no since, letters do not reach her, the newsletter was stopped, or its words have changed since the trial was asked for.
 * Undefined for a letter of another kind.
 */
export async function composeNewsletter(
  owed: Owed,
): Promise<NewsletterLetterProps | 'left_out' | undefined> {
  const kind = newsletterKinds.find((one) => one === owed.kind)
  if (!kind) return undefined
  const { id } = parseReference(owed.reference)
  const around = { ...(await frameOfLetter(owed.locale)), sender: await findIssuer() }
  if (kind === 'newsletter-confirmation')
    return { kind, ...around, token: accessToken('newsletter', id) }
  const drawn = await issueOf(kind, { ...owed, id })
  return drawn ? { kind, ...around, ...drawn } : 'left_out'
}

const issueOf = (kind: Kind, { id, key, locale }: Owed & { id: string }) =>
  kind === 'newsletter'
    ? findCopy(id, locale)
    : findTestCopy({ id, version: Number.parseInt(key.split('/')[2] ?? '', 10), locale })
