import { listIndexableStories } from '#app/domain/stories/list-indexable-stories.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'

const closed = ['basket', 'checkout', 'orders', 'giving', 'help', 'link']

/**
 * Search engines that keep to `noindex`. They may fetch every story: forbidden to, they would never see that one is gone, and would show what
 * they have of it for as long as they like.
 */
const searchEngines = ['Googlebot', 'Bingbot', 'DuckDuckBot', 'Applebot']

/**
 * What machines may read: all that is public; not baskets, payments, or pages that are one person's own. Of stories everybody but search
 * engines may fetch only those whose consent says so, in its languages, so that no archive has the others.
 */
export async function loader() {
  const stories = await listIndexableStories(now())
  const everywhere = [...closed.map((part) => `Disallow: /*/${part}`), 'Disallow: /staff']
  const lines = [
    ...searchEngines.map((name) => `User-agent: ${name}`),
    ...everywhere,
    '',
    'User-agent: *',
    ...everywhere,
    'Disallow: /*/stories',
    ...stories.flatMap(({ address, locales }) =>
      locales.map((locale) => `Allow: /${locale}/stories/${address}$`),
    ),
    '',
    `Sitemap: ${env().appUrl}/sitemap.xml`,
  ]
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
  return new Response(`${lines.join('\n')}\n`, { headers })
}
