import { renderToStaticMarkup } from 'react-dom/server'
import { messages } from '#app/i18n/messages.ts'
import stylesheet from '../styles/app.css?url'
import { errorWords, localeOfPath } from './error-words.ts'
import { Mark } from './mark.tsx'

/**
 * The page for what is answered in front of every route: the database is away (503), a form from elsewhere (403), too much (413), by the address
 * that was asked for. Needs nothing that could be away too: no loader, no script, only the stylesheet that lies beside the program.
 */
export function restingPage(path: string, status: number): string {
  const locale = localeOfPath(path)
  const { title, text } = errorWords(path, status)
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <main className="page grid min-h-dvh max-w-measure content-center gap-5 py-16">
          <Mark className="h-16 w-auto justify-self-start" />
          <h1>{title}</h1>
          <p className="text-lg">{text}</p>
          <p>
            <a href={`/${locale}`}>{messages(locale).give.thanks.toHome}</a>
          </p>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
