import { known as en } from './en/known.ts'
import type { Locale } from './locale.ts'
import { known as nb } from './nb/known.ts'
import { known as sv } from './sv/known.ts'

const spoken: Record<Locale, typeof sv> = { sv, nb, en }

/** The words of the files with everything that is known of a person. No page loads them. */
export const knownWords = (locale: Locale): typeof sv => spoken[locale]
