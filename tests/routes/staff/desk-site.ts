import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'
import * as root from '#app/root.tsx'
import type { MadeStaff } from '#tests/make/staff.ts'

type Module = ServerBuild['routes'][string]['module']

/** What the browser's half would be told of a route; drawing a page looks it up. */
const listed = (id: string, path: string) => ({
  ...{ id, path, module: '', imports: [], parentId: id === 'root' ? undefined : 'root' },
  ...{ hasLoader: true, hasAction: true, hasErrorBoundary: id === 'root' },
})

const routesOf = (doors: Record<string, unknown>) => ({
  root: { id: 'root', path: '', module: root as Module },
  ...Object.fromEntries(
    Object.entries(doors).map(([path, module]) => [
      path,
      { id: path, parentId: 'root', path, module: module as Module },
    ]),
  ),
})

const buildOf = (doors: Record<string, unknown>) =>
  ({
    mode: 'production',
    entry: { module: entry },
    routes: routesOf(doors),
    assets: {
      entry: { imports: [], module: '' },
      routes: {
        root: listed('root', ''),
        ...Object.fromEntries(Object.keys(doors).map((path) => [path, listed(path, path)])),
      },
      ...{ url: '', version: '' },
    },
    ...{ publicPath: '/', assetsBuildDirectory: '', isSpaMode: false },
    future: {
      ...{ v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
      ...{ v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    },
  }) as unknown as ServerBuild

export type Page = { status: number; location: string; html: string; words: string }

type Form = Record<string, string> | [string, string][]

/** A part of the desk, its route modules by their addresses: pages, and forms sent to them, as a member of staff's browser asks. */
export function deskSite(doors: Record<string, unknown>) {
  const answer = createRequestHandler(buildOf(doors), 'production')
  return async (staff: MadeStaff, path: string, form?: Form): Promise<Page> => {
    const request = staff.request(path, form ? { form } : {})
    const context = {
      ...{ nonce: 'a nonce', requestId: 'a request', address: '127.0.0.1' },
      submitted: form !== undefined,
    }
    const response = await answer(request, context)
    const html = await response.text()
    const location = response.headers.get('Location') ?? ''
    return { status: response.status, location, html, words: wordsOf(html) }
  }
}

const wordsOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

/** What the hidden and typed fields of a page's form to this address hold. */
export function fieldsOf({ html }: Page, method: 'post' | 'get'): Record<string, string> {
  const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.findLast((one) => one.startsWith(`<form method="${method}"`)) ?? ''
  return Object.fromEntries(
    [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [
      / name="([^"]*)"/.exec(tag)?.[1] ?? '',
      / value="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  )
}
