import { findSecrets } from '#app/domain/vault/find-secrets.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkFileName } from '../identity-check/check-file-name.ts'
import { checkTexts, type Finding, type Secrets } from '../identity-check/check-texts.ts'
import type { StaffActor } from '../tell-of-story.server.ts'

type Wish = {
  storyId: string
  alts: Readonly<Record<(typeof locales)[number], string>>
  /** What its sender called the file; searched now, and kept nowhere. */
  fileName: string
  by: StaffActor
  now: Date
}

const nothing: Secrets = {
  ...{ names: [], aliases: [], numbers: [], emails: [], dates: [], places: [] },
}

/**
 * Searches what is said of a picture, and its file's name, for whatever could tell who she is. Before an identity is kept only what gives
 * anybody away is searched for: the check before publishing asks again. Refused when the vault cannot be asked.
 */
export async function checkPicture(wish: Wish): Promise<Outcome<Finding[], 'vault_shut'>> {
  const { storyId, alts, fileName, by, now } = wish
  const secrets = await findSecrets({ subject: `story/${storyId}`, by, now })
  if (!secrets.ok && secrets.refusal !== 'nothing_kept') return refused('vault_shut')
  const known = secrets.ok ? secrets.value : nothing
  const texts = locales.map((locale) => ({ where: `alt-${locale}`, text: alts[locale] }))
  return done([...checkTexts(texts, known), ...checkFileName(fileName, known)])
}
