import { listCampaigns } from '#app/domain/campaigns/list-campaigns.server.ts'
import { listCollections } from '#app/domain/catalogue/list-collections.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { recallOffer } from '#app/domain/organisation/recall-offer.server.ts'
import { listIndexableStories } from '#app/domain/stories/list-indexable-stories.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'

/** Kept nowhere: a story that is withdrawn is not named again. */
const headers = { 'Content-Type': 'application/xml', 'Cache-Control': 'no-store' }

const standing = [
  ...['', '/shop', '/give', '/act', '/facts', '/about', '/terms', '/privacy', '/accessibility'],
]

/** Every public page with its other languages, for search engines. */
export async function loader() {
  const body = (await listPages())
    .flatMap((page) => page.locales.map((locale) => entry({ locale, ...page })))
    .join('\n')
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${body}
</urlset>
`
  return new Response(xml, { headers })
}

/** Pages with the languages that each exists in: a story in those that its consent covers, and only if it lets search engines in. */
async function listPages(): Promise<Omit<Entry, 'locale'>[]> {
  const [{ locales }, collections, products, funds, stories, campaigns] = await Promise.all([
    recallOffer(),
    listCollections('sv'),
    allProducts(),
    listFunds('sv'),
    listIndexableStories(now()),
    listCampaigns('sv', now()),
  ])
  const paths = [
    ...standing,
    ...collections.map(({ slug }) => `/shop/${slug}`),
    ...products.map((slug) => `/products/${slug}`),
    ...funds.map(({ slug }) => `/give/${slug}`),
    ...campaigns.map(({ slug }) => `/act/${slug}`),
  ]
  return [
    ...paths.map((path) => ({ path, locales })),
    ...stories.map(({ address, ...its }) => ({ path: `/stories/${address}`, ...its })),
  ]
}

async function allProducts(): Promise<string[]> {
  const slugs: string[] = []
  let after: string | undefined
  do {
    const { cards, next } = await listProducts({ locale: 'sv', currency: 'SEK', after })
    slugs.push(...cards.map((card) => card.slug))
    after = next
  } while (after)
  return slugs
}

type Entry = { locale: Locale; locales: readonly Locale[]; path: string }

function entry({ locale, locales, path }: Entry): string {
  const at = (tongue: string) => encodeURI(`${env().appUrl}/${tongue}${path}`)
  const others = locales.map(
    (tongue) => `<xhtml:link rel="alternate" hreflang="${tongue}" href="${at(tongue)}"/>`,
  )
  return `<url><loc>${at(locale)}</loc>${others.join('')}</url>`
}
