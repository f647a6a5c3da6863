import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { LinkButton } from '../kit/button.tsx'
import { DoorPage } from './door-page.tsx'

type Words = { title: string; text: string; link?: string }
type Why = 'signedOut' | 'stale' | 'forbidden' | 'tooMany' | 'missing' | 'broken'

/** What an error at the desk is called, and the language to say it in. */
function whyOf(error: unknown): { why: Why; locale: Locale } {
  if (!isRouteErrorResponse(error)) return { why: 'broken', locale: 'sv' }
  const { desk, locale } = (error.data ?? {}) as { desk?: Why; locale?: string }
  const why = desk ?? (error.status < 500 ? 'missing' : 'broken')
  return { why, locale: parseLocale(locale) ?? 'sv' }
}

/** The page for a desk address that is wrong, forbidden or failing: what happened and what to do next. */
export function DeskError({ requestId }: { requestId?: string }) {
  const { why, locale } = whyOf(useRouteError())
  const { pathname } = useLocation()
  const { desk, signIn } = staffMessages(locale)
  const text = desk.errors
  const words: Words = why === 'tooMany' ? signIn.tooMany : text[why]
  const proof = why === 'stale' ? '/staff/sign-in/again' : '/staff/sign-in'
  return (
    <DoorPage locale={locale} title={words.title}>
      <p className="text-lg">{words.text}</p>
      {words.link && (
        <p>
          <LinkButton href={`${proof}?to=${encodeURIComponent(pathname)}`} target="_blank">
            {words.link}
          </LinkButton>
        </p>
      )}
      {why === 'broken' && requestId && <p>{text.reference(requestId)}</p>}
      <p>
        <a href="/staff">{text.back}</a>
      </p>
    </DoorPage>
  )
}
