import { staff as en } from './en/staff/all.ts'
import type { Locale } from './locale.ts'
import { staff as nb } from './nb/staff/all.ts'
import { staff as sv } from './sv/staff/all.ts'

/** Everything the desk says in one language. Swedish is the pattern; public pages never load these. */
export type StaffMessages = typeof sv

const spoken: Record<Locale, StaffMessages> = { sv, nb, en }

/** The desk's texts in the language that the staff member has chosen. */
export const staffMessages = (locale: Locale): StaffMessages => spoken[locale]
