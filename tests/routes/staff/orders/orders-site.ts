import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'
import * as root from '#app/root.tsx'
import * as again from '#app/routes/staff/letters/again.tsx'
import * as letters from '#app/routes/staff/letters/list.tsx'
import * as address from '#app/routes/staff/orders/address.tsx'
import * as labels from '#app/routes/staff/orders/address-labels.tsx'
import * as attention from '#app/routes/staff/orders/attention.tsx'
import * as cancellation from '#app/routes/staff/orders/cancellation.tsx'
import * as fulfilment from '#app/routes/staff/orders/fulfilment.tsx'
import * as fulfilments from '#app/routes/staff/orders/fulfilments.tsx'
import * as list from '#app/routes/staff/orders/list.tsx'
import * as notes from '#app/routes/staff/orders/notes.tsx'
import * as order from '#app/routes/staff/orders/order.tsx'
import * as packing from '#app/routes/staff/orders/packing-lists.tsx'
import * as refund from '#app/routes/staff/orders/refund.tsx'
import * as repayment from '#app/routes/staff/orders/repayment.tsx'
import * as undoing from '#app/routes/staff/orders/undoing.tsx'
import * as acceptance from '#app/routes/staff/withdrawals/acceptance.tsx'
import * as withdrawals from '#app/routes/staff/withdrawals/list.tsx'
import * as match from '#app/routes/staff/withdrawals/order.tsx'
import * as refusal from '#app/routes/staff/withdrawals/refusal.tsx'
import type { MadeStaff } from '#tests/make/staff.ts'

type Module = ServerBuild['routes'][string]['module']

const doors: Record<string, unknown> = {
  'staff/orders': list,
  'staff/orders/packing-lists': packing,
  'staff/orders/address-labels': labels,
  'staff/orders/fulfilments': fulfilments,
  'staff/orders/fulfilments/undoing': undoing,
  'staff/orders/:reference': order,
  'staff/orders/:reference/fulfilment': fulfilment,
  'staff/orders/:reference/cancellation': cancellation,
  'staff/orders/:reference/refund': refund,
  'staff/orders/:reference/repayment': repayment,
  'staff/orders/:reference/notes': notes,
  'staff/orders/:reference/address': address,
  'staff/orders/:reference/attention': attention,
  'staff/withdrawals': withdrawals,
  'staff/withdrawals/:id/order': match,
  'staff/withdrawals/:id/acceptance': acceptance,
  'staff/withdrawals/:id/refusal': refusal,
  'staff/letters': letters,
  'staff/letters/:id/again': again,
}

/** What the browser's half would be told of a route; drawing a page looks it up. */
const listed = (id: string, path: string) => ({
  ...{ id, path, module: '', imports: [], parentId: id === 'root' ? undefined : 'root' },
  ...{ hasLoader: true, hasAction: true, hasErrorBoundary: id === 'root' },
})

const known = Object.keys(doors)

const build = {
  mode: 'production',
  entry: { module: entry },
  routes: {
    root: { id: 'root', path: '', module: root as Module },
    ...Object.fromEntries(
      known.map((path) => [
        path,
        { id: path, parentId: 'root', path, module: doors[path] as Module },
      ]),
    ),
  },
  assets: {
    entry: { imports: [], module: '' },
    routes: {
      root: listed('root', ''),
      ...Object.fromEntries(known.map((path) => [path, listed(path, path)])),
    },
    ...{ url: '', version: '' },
  },
  ...{ publicPath: '/', assetsBuildDirectory: '', isSpaMode: false },
  future: {
    ...{ v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    ...{ v3_singleFetch: true, v3_lazyRouteDiscovery: true },
  },
} as unknown as ServerBuild

const answer = createRequestHandler(build, 'production')

export type Page = { status: number; location: string; html: string; words: string }

type Form = Record<string, string> | [string, string][]

/** A page of the orders room, or a form sent to it, as this member of staff's browser asks. */
export async function ask(staff: MadeStaff, path: string, form?: Form): Promise<Page> {
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
