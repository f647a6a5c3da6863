import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'
import * as root from '#app/root.tsx'
import * as withdraw from '#app/routes/shop/withdraw.tsx'
import * as change from '#app/routes/shop/withdraw-change.tsx'
import * as confirm from '#app/routes/shop/withdraw-confirm.tsx'
import * as receipt from '#app/routes/shop/withdraw-receipt.tsx'

type Module = ServerBuild['routes'][string]['module']

const doors: Record<string, unknown> = {
  ':lang/withdraw': withdraw,
  ':lang/withdraw/change': change,
  ':lang/withdraw/confirmation': confirm,
  ':lang/withdraw/received/:token': receipt,
}

const paths = Object.keys(doors)

/** What the browser's half would be told of a route; drawing a page looks it up. */
const listed = (id: string, path: string) => ({
  ...{ id, path, module: '', imports: [], parentId: id === 'root' ? undefined : 'root' },
  ...{ hasLoader: true, hasAction: true, hasErrorBoundary: id === 'root' },
})

const build = {
  mode: 'production',
  entry: { module: entry },
  routes: {
    root: { id: 'root', path: '', module: root as Module },
    ...Object.fromEntries(
      Object.entries(doors).map(([path, module]) => [
        path,
        { id: path, parentId: 'root', path, module: module as Module },
      ]),
    ),
  },
  assets: {
    entry: { imports: [], module: '' },
    routes: {
      root: listed('root', ''),
      ...Object.fromEntries(paths.map((path) => [path, listed(path, path)])),
    },
    ...{ url: '', version: '' },
  },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
} as unknown as ServerBuild

const answer = createRequestHandler(build, 'production')

export type Page = { status: number; headers: Headers; html: string }

/** Asks for a page or sends a form, as a browser without script does. */
export async function ask(path: string, form?: Record<string, string>): Promise<Page> {
  const request = new Request(`http://localhost:3000${path}`, {
    method: form ? 'POST' : 'GET',
    body: form ? new URLSearchParams(form) : undefined,
  })
  const response = await answer(request, {
    nonce: 'a nonce',
    requestId: 'a request',
    address: '127.0.0.1',
    submitted: form !== undefined,
  })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

export type Form = { action: string; fields: Record<string, string>; buttons: string[] }

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The forms of a page's own content, as a browser would send them untouched. */
export function formsOf({ html }: Page): Form[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return [...main.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => ({
    action: attribute(form.slice(0, form.indexOf('>')), 'action'),
    fields: Object.fromEntries(
      [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [
        attribute(tag, 'name'),
        attribute(tag, 'value'),
      ]),
    ),
    buttons: [...form.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/g)].map(([, label]) =>
      unescaped(label ?? ''),
    ),
  }))
}

/** The words of a page's own content. */
export const wordsOf = ({ html }: Page): string =>
  unescaped((/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
