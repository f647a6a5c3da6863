import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import stylesheet from './styles/app.css?url'
import { DeskError } from './ui/desk/desk-error.tsx'
import { ErrorPage } from './ui/error-page.tsx'
import { errorWords, localeOfPath } from './ui/error-words.ts'

const font = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href }) as const

export const links: LinksFunction = () => [
  font('/fonts/fraunces.woff2'),
  font('/fonts/source-sans-3.woff2'),
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = ({ context }: LoaderFunctionArgs) => ({
  nonce: context.nonce,
  requestId: context.requestId,
})

export const meta: MetaFunction = ({ error, location }) => {
  if (!error) return [{ title: 'Lykta' }]
  const status = isRouteErrorResponse(error) ? error.status : 500
  return [{ title: errorWords(location.pathname, status).title }]
}

/** The language of a page at the desk, whose address does not name it: its loader's frame does. */
function deskLocale(data: unknown): string | undefined {
  const { desk } = (data ?? {}) as { desk?: { locale?: string } }
  return desk?.locale
}

/** The language of whoever was stopped at the desk's door. */
const lostLocale = (error: unknown): string | undefined =>
  isRouteErrorResponse(error) ? (error.data as { locale?: string } | null)?.locale : undefined

const isDesk = (pathname: string): boolean => /^\/staff(\/|$)/.test(pathname)

/** The document around everything, also around errors. Its language is that of the address. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const nonce = useRouteLoaderData<typeof loader>('root')?.nonce
  const error = useRouteError()
  const locale = deskLocale(useMatches().at(-1)?.data) ?? lostLocale(error)
  return (
    <html lang={locale ?? localeOfPath(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {/* An error page may have no loader behind it; without a nonce the policy would stop the script anyway. */}
        {nonce && <script type="module" src="/enhance.js" nonce={nonce} />}
        {nonce && isDesk(pathname) && <script type="module" src="/desk.js" nonce={nonce} />}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const requestId = useRouteLoaderData<typeof loader>('root')?.requestId
  return isDesk(useLocation().pathname) ? (
    <DeskError requestId={requestId} />
  ) : (
    <ErrorPage requestId={requestId} />
  )
}
