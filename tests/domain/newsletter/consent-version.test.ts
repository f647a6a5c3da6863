import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { consentVersion } from '#app/domain/newsletter/consent.ts'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** What each version of the sentence said, in all languages. A sentence that changes gets a version of its own; old ones stay, for the proofs. */
const versions: Record<string, string> = { '2026-11': '7294508257ebeabe' }

it('the sentence that is agreed to is the one that its version names', () => {
  const said = locales.map((locale) => messages(locale).newsletter.consent('X')).join('\n')
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 16)
  expect({ [consentVersion]: digest }).toEqual({ [consentVersion]: versions[consentVersion] })
})
