import type { Locale } from '#app/i18n/locale.ts'

/** Somebody who buys, gives or signs, as staff see her. */
export type Supporter = {
  id: string
  name: string
  email: string
  locale: Locale
  version: number
  createdAt: Date
}

/** A supporter as her own page knows her. */
export type Giver = Pick<Supporter, 'id' | 'name' | 'email' | 'locale'>

export const longestName = 100
