import { describe, expect, it } from 'vitest'
import type { Answer } from '#tests/make/visitor.ts'
import { send } from '../raw.ts'
import { listRoutes } from '../routes.ts'
import { counter } from '../shared-counter.ts'

const words = { ':lang': 'nb', ':slug': 'few', ':fund': 'safe-nights', ':token': 'x'.repeat(43) }

/** Every address once as it should be, and some that find nothing. */
const paths = [
  ...listRoutes().map((pattern) =>
    `/${pattern}`.replace(/:\w+/g, (word) => words[word as keyof typeof words] ?? 'none'),
  ),
  ...[
    '/en/products/sold-out',
    '/nb/products/none',
    '/xx/shop',
    '/sv/shop?after=x',
    '/sv/give/closed',
  ],
]

/** What differs from one answer to the next. */
const settled = ({ status, headers, body }: Answer) => {
  const { date, 'content-security-policy': policy, ...others } = headers
  const once = (text = '') =>
    text
      .replace(/nonce[-=]"?[\w+/=]{24}/g, 'nonce')
      .replace(/name="form" value="[^"]*"/g, 'form')
      // The framework's place for loader data as a stream, which it leaves empty on a page without script.
      .replace('<!--$--><!--/$-->', '')
  return {
    status,
    headers: { ...others, 'content-length': 0 },
    policy: once(`${policy}`),
    body: once(body),
  }
}

describe('a page without script', () => {
  it.each(paths)('is at %s what the framework would have drawn', async (path) => {
    const visitor = counter().shop.visitor()
    const plain = await send(visitor, { path })
    // `index` is a word of the framework's own, which it strips: with it, it answers itself.
    const framework = await send(visitor, { path: `${path}${path.includes('?') ? '&' : '?'}index` })
    expect(settled(plain)).toEqual(settled(framework))
  })

  it('is drawn without the framework, so that the comparison above compares two things', async () => {
    const visitor = counter().shop.visitor()
    const bodyAt = async (path: string) => (await send(visitor, { path })).body
    for (const path of ['/sv', '/sv/shop', '/nb/products/few', '/en/give', '/sv/products/none']) {
      expect(await bodyAt(path)).toMatch(/<\/html>$/)
      expect(await bodyAt(`${path}?index`)).toMatch(/<!--\/\$-->$/)
    }
  })
})
