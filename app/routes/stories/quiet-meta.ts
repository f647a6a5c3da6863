import type { MetaDescriptor } from '@remix-run/node'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** The same title for every story, and for what is gone: it is what a history list shows to the next person. And nothing for search engines. */
export const quietMeta = (locale: Locale | undefined): MetaDescriptor[] =>
  locale ? [quietTitle(locale), { name: 'robots', content: 'noindex' }] : []

/** The title alone, for what search engines may read. */
export const quietTitle = (locale: Locale): MetaDescriptor => ({
  title: messages(locale).site.frame.information,
})
