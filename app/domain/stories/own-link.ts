import type { Locale } from '#app/i18n/locale.ts'

/**
 * The address by which a survivor withdraws her story herself, from the word that `recordConsent` shows once. Its path says nothing of what it
 * is for: it stands in the browser's history, and on a paper.
 */
export const ownLink = (appUrl: string, locale: Locale, token: string): string =>
  `${appUrl}/${locale}/link/${token}`
