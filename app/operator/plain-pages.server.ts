import type { EntryContext, ServerBuild } from '@remix-run/node'
import {
  createStaticHandler,
  isRouteErrorResponse,
  type StaticHandler,
  type StaticHandlerContext,
} from '@remix-run/router'
import type { Answer, PageContext } from '#app/platform/http/front.server.ts'
import { drawDocument } from '#app/ui/document.tsx'
import { routeFinder } from './plain-route.ts'

type Route = ServerBuild['routes'][string]
/** One page and the root around it. */
type Page = { build: ServerBuild; page: Route; handler: StaticHandler; entry: Entry }
type Entry = Omit<EntryContext, 'staticHandlerContext'>
type Pages = (request: Request, context: PageContext) => Promise<Answer | undefined>

/**
 * Answers GETs of pages that no script takes over in the browser: the framework's own router and components, without what only such a
 * script needs (loader data written out a second time as a stream, the whole table of routes matched three times a page, a copy of the
 * request for each loader), which cost as much as the page itself. Undefined: the framework must answer.
 */
export function plainPages(build: ServerBuild): Pages {
  const routes = Object.values(build.routes).filter(({ id }) => id !== 'root')
  const flat = routes.every(({ parentId, index }) => parentId === 'root' && !index)
  const find = routeFinder(flat ? routes.map(({ id, path = '' }) => ({ id, path })) : [])
  const pages = new Map(routes.filter(isPlain).map((page) => [page.id, makePage(page, build)]))
  return async (request, context) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || own.some((name) => url.searchParams.has(name))) return undefined
    const page = pages.get(find(url.pathname) ?? '')
    return page && answer(page, request, context)
  }
}

/** Names in a query that mean something to the framework itself. */
const own = ['_data', '_routes', 'index']

/** Drawn for eyes only, and a failure of it is the root's to show. */
const isPlain = ({ module }: Route): boolean =>
  module.default !== undefined && module.handle === undefined && module.ErrorBoundary === undefined

function makePage(page: Route, whole: ServerBuild): Page {
  const { root } = whole.routes
  if (!root) throw new Error('the build has no root')
  const pick = <Of>(all: Record<string, Of>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id === 'root' || id === page.id))
  const routes = pick(whole.routes)
  const build = { ...whole, routes, assets: { ...whole.assets, routes: pick(whole.assets.routes) } }
  const inside = { ...dataRoute(page), hasErrorBoundary: false }
  const outside = { ...dataRoute(root), hasErrorBoundary: true, children: [inside] }
  const future = { v7_relativeSplatPath: true, v7_throwAbortReason: true }
  return { build, page, handler: createStaticHandler([outside], { future }), entry: entryOf(build) }
}

const dataRoute = ({ id, path, module }: Route) => ({ id, path, loader: module.loader as never })

const entryOf = ({ assets, routes, future, isSpaMode }: ServerBuild): Entry => ({
  manifest: assets,
  routeModules: Object.fromEntries(
    Object.entries(routes).map(([id, { module }]) => [id, module]),
  ) as Entry['routeModules'],
  future,
  isSpaMode,
  serializeError: ({ message }) => ({ message }),
})

async function answer(
  page: Page,
  request: Request,
  context: PageContext,
): Promise<Answer | undefined> {
  try {
    const loaded = await page.handler.query(request, { requestContext: context })
    return loaded instanceof Response ? loaded : draw(page, loaded, { request, context })
  } catch {
    // A component that throws, or a visitor who left: the framework tries anew, and tells the log what it meets.
    return undefined
  }
}

type Asked = { request: Request; context: PageContext }

function draw(page: Page, loaded: StaticHandlerContext, asked: Asked): Answer {
  if (loaded.errors) loaded.errors = tellFailures(loaded.errors, page, asked)
  const headers = headersOf(page, loaded)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const entry = { ...page.entry, staticHandlerContext: loaded, renderMeta: {} }
  return { status: loaded.statusCode, headers, text: drawDocument(entry, asked.request.url) }
}

type Errors = NonNullable<StaticHandlerContext['errors']>

/** Refusals (404 and the like) are shown as they are; what nobody expected is logged and shown without its message. */
function tellFailures(errors: Errors, { build }: Page, { request, context }: Asked): Errors {
  const shown = Object.entries(errors).map(([id, error]) => {
    if (isRouteErrorResponse(error)) return [id, error]
    build.entry.module.handleError?.(error, { request, context, params: {} })
    return [id, new Error('Unexpected Server Error')]
  })
  return Object.fromEntries(shown)
}

/**
 * The headers that the page sends on from its loader, and the loader's cookies, as the framework merges them. A failed page has no say:
 * what stands there is the root's.
 */
function headersOf({ page }: Page, { loaderHeaders, errors }: StaticHandlerContext): Headers {
  const own = loaderHeaders[page.id] ?? new Headers()
  const { headers: choose } = page.module
  const none = new Headers()
  const told = { loaderHeaders: own, parentHeaders: none, actionHeaders: none }
  const asked = { ...told, errorHeaders: undefined }
  const chosen = typeof choose === 'function' ? choose(asked) : choose
  const headers = new Headers(errors ? undefined : chosen)
  const kept = headers.getSetCookie()
  for (const cookie of own.getSetCookie()) {
    if (!kept.includes(cookie)) headers.append('Set-Cookie', cookie)
  }
  return headers
}
