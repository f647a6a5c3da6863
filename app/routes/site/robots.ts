import { env } from '#app/platform/env/env.server.ts'

/** What search engines may read: all that is public; not baskets, payments, or pages that are one person's own. */
export const loader = () => {
  const lines = [
    'User-agent: *',
    ...['basket', 'checkout', 'orders', 'giving', 'help'].map((part) => `Disallow: /*/${part}`),
    'Disallow: /staff',
    `Sitemap: ${env().appUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } })
}
