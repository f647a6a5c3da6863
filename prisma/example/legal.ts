import { aboutEn } from './legal/about-en.ts'
import { aboutNb } from './legal/about-nb.ts'
import { aboutSv } from './legal/about-sv.ts'
import { accessibilityEn } from './legal/accessibility-en.ts'
import { accessibilityNb } from './legal/accessibility-nb.ts'
import { accessibilitySv } from './legal/accessibility-sv.ts'
import { privacyEn } from './legal/privacy-en.ts'
import { privacyNb } from './legal/privacy-nb.ts'
import { privacySv } from './legal/privacy-sv.ts'
import { termsEn } from './legal/terms-en.ts'
import { termsNb } from './legal/terms-nb.ts'
import { termsSv } from './legal/terms-sv.ts'
import type { ExamplePage, Translated } from './shape.ts'

/** The standing pages. Example text: an organisation must have its own read by its own lawyer. */
export const legalPages: Record<
  'terms' | 'privacy' | 'accessibility' | 'about',
  Translated<ExamplePage>
> = {
  terms: { sv: termsSv, nb: termsNb, en: termsEn },
  privacy: { sv: privacySv, nb: privacyNb, en: privacyEn },
  accessibility: { sv: accessibilitySv, nb: accessibilityNb, en: accessibilityEn },
  about: { sv: aboutSv, nb: aboutNb, en: aboutEn },
}
