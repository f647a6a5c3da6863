import { matchRoutes } from '@remix-run/router'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeFinder } from '#app/operator/plain-route.ts'
import routes from '#app/routes.ts'

const table = routes.map(({ path = '', file }, at) => ({ id: `${at} ${file}`, path }))
const find = routeFinder(table)
const frameworks = (path: string) => matchRoutes(table, path)?.at(-1)?.route.id

const words = [...new Set(table.flatMap(({ path }) => path.split('/')).filter(Boolean))]
const anyWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('sv', 'nb', 'SHOP', 'Give', '__manifest', 'shop.data', ''),
  },
  { weight: 2, arbitrary: fc.string() },
)
const anyPath = fc.array(anyWord, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`)

describe('the route of a plain path', () => {
  it('is found for every page that has one', () => {
    // "asked" could be the word of a consent as well: the framework ranks the two.
    const ranked = [':lang', ':lang/newsletter/asked']
    const named = table.filter(({ path }) => /^:lang/.test(path) && !ranked.includes(path))
    expect(named.length).toBeGreaterThan(15)
    for (const { id, path } of named) expect(find(`/${path.replace(/:\w+/g, 'x')}`)).toBe(id)
  })

  it('is the one that is written out, before any pattern', () => {
    for (const path of ['/staff', '/staff/gifts/recording', '/staff/gifts/export']) {
      expect(find(path)).toBeDefined()
      expect(find(path)).toBe(frameworks(path))
    }
  })

  it('is never another than the framework would choose', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const found = find(path)
        if (found !== undefined) expect(found).toBe(frameworks(path))
      }),
      { numRuns: 20_000 },
    )
  })

  it.each([
    '/',
    '/sv/',
    '/sv//shop',
    '/sv/%73hop',
    '/sv/shop.data',
    '/__manifest',
    '/sitemap.xml',
    '/a/b/c/d/e',
  ])('is left to the framework at %s', (path) => expect(find(path)).toBeUndefined())

  it('is left to the framework where two could answer, and in a table that is not flat words', () => {
    expect(
      routeFinder([
        { id: 'a', path: ':lang/new' },
        { id: 'b', path: ':lang/:page' },
      ])('/sv/new'),
    ).toBeUndefined()
    expect(routeFinder([{ id: 'a', path: ':lang?/new' }])('/new')).toBeUndefined()
    expect(routeFinder([{ id: 'a', path: 'files/*' }])('/files/x')).toBeUndefined()
  })
})
