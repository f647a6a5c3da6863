import type { ReactNode } from 'react'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { ExitLink, ExitSkipLink } from './exit-page.tsx'
import { Mark } from './mark.tsx'

type CalmPageProps = {
  locale: Locale
  /** The address after the language. */
  path: string
  demonstration: boolean
  children: ReactNode
}

/**
 * The frame of a page that somebody in need opens: the way out, the languages, the page itself. No shop, no basket, nothing asked for, and
 * nothing that would have to be looked up.
 */
export function CalmPage({ locale, path, demonstration, children }: CalmPageProps) {
  const { site, help } = messages(locale)
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line">
        <a href="#content" className="skip exit-skip">
          {site.frame.skip}
        </a>
        <ExitSkipLink locale={locale} />
        {demonstration && (
          <p className="no-print bg-ink py-1.5 text-center text-paper">
            {site.frame.demonstration}
          </p>
        )}
        <div className="page flex flex-wrap items-center justify-between gap-x-6 py-2">
          <Mark className="h-9 w-auto" />
          <ul className="flex flex-wrap justify-end gap-x-4" aria-label={site.frame.language}>
            {locales.map((tongue) => (
              <li key={tongue}>
                <a
                  href={`/${tongue}${path}`}
                  lang={tongue}
                  hrefLang={tongue}
                  aria-current={tongue === locale ? 'true' : undefined}
                  className="inline-flex min-h-10 items-center no-underline hover:underline aria-[current]:underline"
                >
                  {localeNames[tongue]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page flex-1 pb-16 pt-4 outline-none">
        <ExitLink locale={locale} />
        {children}
        {path !== '/help' && (
          <p className="no-print mt-12 text-ink-soft">
            {help.honest} <a href={`/${locale}/help#safe`}>{help.safely}</a>
          </p>
        )}
      </main>
      <footer className="no-print border-t border-line">
        <ul className="page flex flex-wrap gap-x-8 gap-y-1 py-6">
          <li>
            <a href={`/${locale}/accessibility`}>{site.frame.accessibility}</a>
          </li>
          <li>
            <a href={`/${locale}/privacy`}>{site.frame.privacy}</a>
          </li>
          <li>
            <a href={`/${locale}`}>{help.rest}</a>
          </li>
        </ul>
      </footer>
    </div>
  )
}
