import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import stylesheet from './styles/app.css?url'
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

/** Public pages send no framework to the browser; only a route whose handle says `hydrate` does. */
const hydrates = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'hydrate' in handle && handle.hydrate === true

/** The document around everything, also around errors. Its language is that of the address. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const nonce = useRouteLoaderData<typeof loader>('root')?.nonce
  const hydrated = useMatches().some((match) => hydrates(match.handle))
  return (
    <html lang={localeOfPath(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {/* An error page may have no loader behind it; without a nonce the policy would stop the script anyway. */}
        {!hydrated && nonce && <script type="module" src="/enhance.js" nonce={nonce} />}
      </head>
      <body>
        {children}
        {hydrated && <ScrollRestoration nonce={nonce} />}
        {hydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage requestId={useRouteLoaderData<typeof loader>('root')?.requestId} />
}
