import type { Locale } from '#app/i18n/locale.ts'

/** An invitation is good for a week. */
export const invitationHours = 7 * 24

/** Somebody who is invited, as her pages know her. */
export type Invited = {
  staffId: string
  name: string
  email: string
  locale: Locale
  version: number
  /** She has chosen a password and has her second factor to set up. */
  hasPassword: boolean
}
