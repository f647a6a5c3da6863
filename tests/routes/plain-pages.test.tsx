import type { ServerBuild } from '@remix-run/node'
import { Outlet, useRouteError } from '@remix-run/react'
import { describe, expect, it } from 'vitest'
import { plainPages } from '#app/operator/plain-pages.server.ts'
import { pageHeaders } from '#app/routes/page-headers.ts'

type Module = ServerBuild['routes'][string]['module']

/** What was told to the log's door. */
type Told = { error: unknown; requestId: string | undefined }

const Root = () => <Outlet />
const Failed = () => <p>failed: {(useRouteError() as Error).message}</p>

function makePages(page: Partial<Module>) {
  const told: Told[] = []
  const routes = {
    root: { id: 'root', path: '', module: { default: Root, ErrorBoundary: Failed } },
    page: { id: 'page', parentId: 'root', path: ':lang/page', module: { default: Root, ...page } },
  }
  const entry = {
    module: {
      default: () => new Response(),
      handleError: (error: unknown, { context }: { context: { requestId?: string } }) =>
        told.push({ error, requestId: context.requestId }),
    },
  }
  const manifest = Object.fromEntries(
    Object.values(routes).map(({ module: _, ...route }) => [route.id, { ...route, module: '' }]),
  )
  const assets = { routes: manifest, entry: { imports: [], module: '' }, url: '', version: '' }
  const future = { v3_relativeSplatPath: true, v3_singleFetch: true }
  const build = { routes, entry, assets, future, isSpaMode: false } as unknown as ServerBuild
  const pages = plainPages(build)
  const ask = (path = '/sv/page', init: RequestInit = {}) =>
    pages(new Request(`http://lykta.example${path}`, init), {
      nonce: 'n',
      requestId: 'r1',
      address: '',
      submitted: false,
    })
  return { ask, told }
}

describe('plain pages', () => {
  it('hide what a loader throws from the visitor and tell it to the log, once', async () => {
    const secret = new Error('password of the database')
    const { ask, told } = makePages({ loader: () => Promise.reject(secret) })
    const answer = await ask()
    expect(answer).toMatchObject({ status: 500 })
    expect(answer && 'text' in answer && answer.text).toBe(
      '<!doctype html><p>failed: <!-- -->Unexpected Server Error</p>',
    )
    expect(told).toEqual([{ error: secret, requestId: 'r1' }])
  })

  it('send redirects on as they are', async () => {
    const to = () =>
      Promise.reject(new Response(null, { status: 302, headers: { Location: '/sv' } }))
    const answer = await makePages({ loader: to }).ask()
    expect(answer?.status).toBe(302)
    expect(answer?.headers.get('Location')).toBe('/sv')
  })

  it.each([
    ['whether it has a say in its headers', { headers: pageHeaders }],
    ['or not', {}],
  ])('keep a cookie that a loader sets, once, %s', async (_, say) => {
    const init = { headers: { 'Set-Cookie': 'a=b' } }
    const loader = () => ({ data: null, type: 'DataWithResponseInit', init })
    const answer = await makePages({ loader: loader as never, ...say }).ask()
    expect(answer?.headers.getSetCookie()).toEqual(['a=b'])
  })

  it('keep of a refusal its cookies and its status, and no other header of the page', async () => {
    const init = { status: 403, headers: { 'Set-Cookie': 'a=b', 'Cache-Control': 'public' } }
    const refusal = { data: null, type: 'DataWithResponseInit', init }
    const loader = () => Promise.reject(refusal)
    const answer = await makePages({ loader: loader as never, headers: pageHeaders }).ask()
    expect(answer?.status).toBe(403)
    expect([...(answer?.headers ?? [])]).toEqual([
      ['content-type', 'text/html; charset=utf-8'],
      ['set-cookie', 'a=b'],
    ])
  })

  it('leave to the framework a page that fails while it is drawn', async () => {
    const Broken = () => {
      throw new Error('drawn badly')
    }
    expect(await makePages({ default: Broken }).ask()).toBeUndefined()
  })

  it.each([
    ['a page with script', { handle: { hydrate: true } }, '/sv/page', {}],
    ['a page that shows its own failures', { ErrorBoundary: Failed }, '/sv/page', {}],
    ['an address that is no page', { default: undefined }, '/sv/page', {}],
    ['a form', {}, '/sv/page', { method: 'POST', body: 'a=b' }],
    ['a question for the head alone', {}, '/sv/page', { method: 'HEAD' }],
    ["a query of the framework's own", {}, '/sv/page?_data=page', {}],
    ['an unknown address', {}, '/sv/other', {}],
  ])('leave to the framework %s', async (_, module, path, init) => {
    expect(await makePages(module as Partial<Module>).ask(path, init)).toBeUndefined()
  })
})
