import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { errorWords, localeOfPath } from './error-words.ts'
import { LinkButton } from './kit/button.tsx'
import { Mark } from './mark.tsx'
import { Page } from './page.tsx'

/** A giver's own page or one behind it: its link may have been replaced, and a new one can be sent. */
const isOwnPage = (pathname: string): boolean => /^\/\w+\/giving\//.test(pathname)

/** The page for an address that is wrong, gone or failing: what happened in plain words, and somewhere to go. */
export function ErrorPage({ requestId }: { requestId?: string }) {
  const error = useRouteError()
  const { pathname } = useLocation()
  const locale = localeOfPath(pathname)
  const status = isRouteErrorResponse(error) ? error.status : 500
  const text = messages(locale).errors
  const words = errorWords(pathname, status)
  const { title: findPage, replaced } = messages(locale).giving.lostLink
  return (
    <Page frame={{ locale, path: '' }} withoutForms>
      <div className="grid max-w-measure gap-5 py-6">
        <Mark className="h-16 w-auto justify-self-start" />
        <h1>{words.title}</h1>
        <p className="text-lg">{words.text}</p>
        {status === 404 && isOwnPage(pathname) && (
          <p>
            {replaced} <a href={`/${locale}/giving`}>{findPage}</a>
          </p>
        )}
        {status >= 500 && requestId && <p>{text.reference(requestId)}</p>}
        <p className="text-ink-soft">{text.code(status)}</p>
        <div className="mt-4 flex flex-wrap items-center gap-6">
          <LinkButton href={`/${locale}/shop`}>{text.toShop}</LinkButton>
          <a href={`/${locale}`}>{text.toHome}</a>
          <a href={`/${locale}/help`}>{text.toHelp}</a>
        </div>
      </div>
    </Page>
  )
}
