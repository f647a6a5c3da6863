import type { Locale } from '#app/i18n/locale.ts'

/** What somebody signs. The address is kept until she has confirmed, and then only its seal. */
export type PledgeWish = {
  kindId: string
  name: string
  /** A party, an office, an organisation; '' for most. */
  affiliation: string
  shown: boolean
  email: string
}

/** A signature as the page behind its letter shows it. */
export type PledgeShown = {
  id: string
  name: string
  affiliation: string
  shown: boolean
  kind: string
  confirmed: boolean
  campaign: { slug: string; title: string; pledge: string; deletesOn: string }
}

/** A name that its owner lets the page show. */
export type Signer = { id: string; name: string; affiliation: string; kindId: string }

/** So long a letter's link confirms (rules.md, 10); after it somebody signs anew. */
export const confirmHours = 48

/** So many days after it was asked for, a signature that nobody confirmed is gone. */
export const unconfirmedDays = 7

/** A letter that does not come may be asked for again after so long; three in all, which the database counts too. */
export const againMinutes = 10
export const mostLetters = 3

/** What tells one signature from another, apart from whose it is. */
export type PledgeContent = Omit<PledgeWish, 'email'> & { locale: Locale }
