import type { Locale } from '#app/i18n/locale.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { findLivingCopy } from './copy-store.server.ts'
import { drawIssue } from './draw-issue.server.ts'

/** What a copy of a newsletter says, with the word by which its reader leaves; undefined when it is not to go any more. */
export async function findCopy(
  copyId: string,
  locale: Locale,
): Promise<{ subject: string; html: string; token: string } | undefined> {
  const copy = await findLivingCopy(copyId, locale)
  if (!copy) return undefined
  const { subject, written, consentId } = copy
  return { subject, html: drawIssue(written), token: accessToken('newsletter', consentId) }
}
