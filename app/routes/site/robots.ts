import { listIndexableStories } from '#app/domain/stories/list-indexable-stories.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'

const closed = ['basket', 'checkout', 'orders', 'giving', 'help', 'stories', 'link']

/**
 * What search engines may read: all that is public; not baskets, payments, or pages that are one person's own. Of stories only those whose
 * consent says so, in its languages; the others are not to be fetched either, so that no archive has them.
 */
export async function loader() {
  const stories = await listIndexableStories(now())
  const lines = [
    'User-agent: *',
    ...closed.map((part) => `Disallow: /*/${part}`),
    ...stories.flatMap(({ address, locales }) =>
      locales.map((locale) => `Allow: /${locale}/stories/${address}$`),
    ),
    'Disallow: /staff',
    `Sitemap: ${env().appUrl}/sitemap.xml`,
  ]
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
  return new Response(`${lines.join('\n')}\n`, { headers })
}
