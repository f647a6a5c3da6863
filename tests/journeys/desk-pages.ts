import { type Access, access } from '#app/routes/staff/access.ts'
import routes from '#app/routes.ts'
import type { Examples } from './desk-examples.ts'
import { taxYear } from './tax-examples.ts'

const declared: Record<string, Access> = access

/** Whether an address shows a page of the desk: a component's module, to be read. Files, and what only leads on, are not looked at. */
const isPage = (path: string, file: string): boolean =>
  declared[path]?.read !== undefined && file.endsWith('.tsx')

/** The addresses that lead in, each arrived at in its own way by the journey of the doors. */
export const doors = [
  'staff/sign-in',
  'staff/sign-in/link/:token',
  'staff/sign-in/second',
  'staff/invitation/:token',
  'staff/invitation/:token/factor',
] as const

/** Every page of the desk, from the table of contents itself, so that a new one is looked at without being asked. */
export const deskPages: string[] = routes
  .flatMap(({ path = '', file }) => (isPage(path, file) ? [path] : []))
  .filter((path) => !(doors as readonly string[]).includes(path))

/** What an address is filled in with: the longest of these that it begins with. A page that begins with none has no example, and fails. */
const fillings: Record<string, (made: Examples) => string | string[]> = {
  'staff/own/passkeys/:id': ({ passkey }) => passkey,
  'staff/members/:id': ({ member }) => member,
  'staff/orders/:reference': ({ order }) => order,
  'staff/withdrawals/:id': ({ withdrawal }) => withdrawal,
  'staff/gifts/:reference': ({ gift }) => gift,
  'staff/gifts/:reference/taking-back': ({ recorded }) => recorded,
  'staff/plans/:reference': ({ plan }) => plan,
  'staff/funds/:id': ({ fund }) => fund,
  'staff/tax/:year': () => taxYear,
  'staff/tax/:year/files/:file': ({ taxFile }) => [taxYear, taxFile],
  'staff/tax/:year/lines/:line': ({ taxLine }) => [taxYear, taxLine],
  'staff/tax/rules/:id': ({ taxRule }) => taxRule,
  'staff/tax/approvals/:id': ({ approval }) => approval,
  'staff/products/import/:id': ({ run }) => run,
  'staff/products/:id': ({ product }) => product,
  // Their forms, refused, come back as the page of all pictures.
  'staff/products/:id/pictures/:picture': ({ product }) => [product, product],
  'staff/people/:id': ({ person }) => person,
  'staff/people/address/:sealed': ({ address }) => address,
  'staff/people/:id/merge/:other': ({ person, anotherPerson }) => [person, anotherPerson],
  'staff/newsletters/:id': ({ newsletter }) => newsletter,
  'staff/facts/:id': ({ fact }) => fact,
  'staff/facts/questions/:id': ({ question }) => question,
  'staff/designers/:id': ({ designer }) => designer,
  'staff/campaigns/:id': ({ campaign }) => campaign,
  'staff/campaigns/:id/recipients/:recipient': ({ campaign, recipient }) => [campaign, recipient],
  'staff/stories/:id': ({ story }) => story,
  'staff/stories/:id/pictures/:picture': ({ story }) => [story, story],
  'staff/stories/:id/risk': ({ consented }) => consented,
  'staff/vault/:id': ({ opening }) => opening,
  'staff/help/:id': ({ helpLine }) => helpLine,
  'staff/settings/delivery/:slug': () => 'se-letter',
}

/** What is asked for behind an address, where the page says little without. */
const queries: Record<string, (made: Examples) => string> = {
  'staff/orders/packing-lists': ({ order }) => `?order=${order}`,
  'staff/orders/address-labels': ({ order }) => `?order=${order}`,
}

/** A page's address with an example in it; throws when there is none. */
export function addressOf(page: string, made: Examples): string {
  const begun = Object.keys(fillings).filter((start) => `${page}/`.startsWith(`${start}/`))
  const filling = fillings[begun.sort((one, other) => other.length - one.length)[0] ?? '']
  if (page.includes(':') && !filling) throw new Error(`${page} has no example to be shown with`)
  const words = [filling?.(made) ?? ''].flat()
  const filled = page.replace(/:\w+/g, () => words.shift() ?? '')
  return `/${filled}${queries[page]?.(made) ?? ''}`
}

const roomOf = (page: string): string => page.split('/')[1] ?? 'today'

/** The rooms of the desk, each with its pages. */
export const rooms: [string, string[]][] = [...new Set(deskPages.map(roomOf))].map((room) => [
  room,
  deskPages.filter((page) => roomOf(page) === room),
])
