import { type RouteConfig, route } from '@remix-run/route-config'
import { campaigns } from './desk-routes/campaigns.ts'
import { designers } from './desk-routes/designers.ts'
import { giving } from './desk-routes/giving.ts'
import { house } from './desk-routes/house.ts'
import { own } from './desk-routes/own.ts'
import { shop } from './desk-routes/shop.ts'
import { stories } from './desk-routes/stories.ts'
import { tax } from './desk-routes/tax.ts'
import { voice } from './desk-routes/voice.ts'

/** Every address, one line each. `:lang` is sv, nb or en; the words after it are the same in all three. */
export default [
  route('/', 'routes/site/front-door.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),
  route('robots.txt', 'routes/site/robots.ts'),
  route('health/live', 'routes/health/live.ts'),
  route('health/ready', 'routes/health/ready.ts'),
  route('webhooks/stripe', 'routes/webhooks/stripe.ts'),
  route('webhooks/resend', 'routes/webhooks/resend.ts'),
  route('u/:token', 'routes/newsletter/one-click.ts'),

  route(':lang', 'routes/site/home.tsx'),
  route(':lang/about', 'routes/site/text-page.tsx', { id: 'about' }),
  route(':lang/terms', 'routes/site/text-page.tsx', { id: 'terms' }),
  route(':lang/privacy', 'routes/site/text-page.tsx', { id: 'privacy' }),
  route(':lang/accessibility', 'routes/site/text-page.tsx', { id: 'accessibility' }),
  route(':lang/help', 'routes/site/help.tsx'),
  route(':lang/facts', 'routes/site/facts.tsx'),
  route(':lang/stories', 'routes/stories/list.tsx'),
  route(':lang/stories/:address', 'routes/stories/story.tsx'),
  route(':lang/stories/:address/pictures/:file/:size', 'routes/stories/picture-file.ts'),
  route(':lang/link/:token', 'routes/stories/own-link.tsx'),
  route(':lang/currency', 'routes/site/currency.tsx'),

  route(':lang/shop', 'routes/shop/list.tsx', { id: 'shop' }),
  route(':lang/shop/:collection', 'routes/shop/list.tsx', { id: 'collection' }),
  route(':lang/products/:slug', 'routes/shop/product.tsx'),
  route(':lang/designers/:alias', 'routes/shop/designer.tsx'),
  route(':lang/basket', 'routes/shop/basket.tsx'),
  route(':lang/basket/quantity', 'routes/shop/basket-quantity.tsx'),
  route(':lang/checkout', 'routes/shop/checkout.tsx'),
  route(':lang/orders/:token', 'routes/shop/order.tsx'),
  route(':lang/withdraw', 'routes/shop/withdraw.tsx'),
  route(':lang/withdraw/change', 'routes/shop/withdraw-change.tsx'),
  route(':lang/withdraw/confirmation', 'routes/shop/withdraw-confirm.tsx'),
  route(':lang/withdraw/received/:token', 'routes/shop/withdraw-receipt.tsx'),

  route(':lang/give', 'routes/give/give.tsx', { id: 'give' }),
  route(':lang/give/:fund', 'routes/give/give.tsx', { id: 'give-fund' }),
  route(':lang/giving', 'routes/giving/lost-link.tsx'),
  route(':lang/giving/:token/card', 'routes/give/card-pdf.ts'),
  route(':lang/cards/:token', 'routes/give/card-stop.tsx'),
  route(':lang/giving/:token', 'routes/giving/own.tsx'),
  route(':lang/giving/:token/details', 'routes/giving/details.tsx'),
  route(':lang/giving/:token/address', 'routes/giving/address.tsx'),
  route(':lang/giving/:token/renewal', 'routes/giving/renewal.tsx'),
  route(':lang/moves/:token', 'routes/giving/move-agreement.tsx'),
  route(':lang/moves/:token/confirmation', 'routes/giving/move-confirmation.tsx'),
  route(':lang/moves/:token/not-me', 'routes/giving/move-denial.tsx'),
  route(':lang/giving/:token/gifts/:gift', 'routes/giving/receipt.tsx'),
  route(':lang/giving/:token/plans/:plan/amount', 'routes/giving/amount.tsx'),
  route(':lang/giving/:token/plans/:plan/fund', 'routes/giving/fund.tsx'),
  route(':lang/giving/:token/plans/:plan/day', 'routes/giving/day.tsx'),
  route(':lang/giving/:token/plans/:plan/pause', 'routes/giving/pause.tsx'),
  route(':lang/giving/:token/plans/:plan/resumption', 'routes/giving/resumption.tsx'),
  route(':lang/giving/:token/plans/:plan/card', 'routes/giving/card.tsx'),
  route(':lang/giving/:token/plans/:plan/stop', 'routes/giving/stop.tsx'),
  route(':lang/giving/:token/tax', 'routes/giving/tax.tsx'),
  route(':lang/giving/:token/tax/address', 'routes/giving/tax-address.tsx'),
  route(':lang/giving/:token/tax/removal', 'routes/giving/tax-removal.tsx'),
  route(':lang/giving/:token/year/:year', 'routes/giving/year.tsx'),
  route(':lang/giving/:token/year/:year/statement', 'routes/giving/year-file.ts'),

  route(':lang/newsletter', 'routes/newsletter/newsletter.tsx'),
  route(':lang/newsletter/asked', 'routes/newsletter/asked.tsx', { id: 'newsletter-asked' }),
  route(':lang/newsletter/:token', 'routes/newsletter/consent.tsx', { id: 'newsletter-consent' }),
  route(':lang/newsletter/:token/leaving', 'routes/newsletter/leaving.tsx'),

  route(':lang/act', 'routes/act/list.tsx', { id: 'act' }),
  route(':lang/act/:campaign', 'routes/act/campaign.tsx', { id: 'campaign' }),
  route(':lang/act/:campaign/pledge', 'routes/act/pledge.tsx'),
  route(':lang/act/:campaign/letter', 'routes/act/letter.tsx'),
  route(':lang/act/:campaign/asked', 'routes/act/asked.tsx'),
  route(':lang/act/:campaign/report', 'routes/act/report.ts'),
  route(':lang/act/:campaign/media-kit', 'routes/act/media-kit.ts'),
  route(':lang/pledges/:token', 'routes/act/pledge-confirm.tsx'),
  route(':lang/pledges/:token/not-me', 'routes/act/not-me.tsx', { id: 'pledge-not-me' }),
  route(':lang/letters/:token', 'routes/act/letter-confirm.tsx'),
  route(':lang/letters/:token/not-me', 'routes/act/not-me.tsx', { id: 'letter-not-me' }),

  // The desk, address by address, in desk-routes; each has its row in routes/staff/access.
  ...own,
  ...shop,
  ...designers,
  ...giving,
  ...tax,
  ...stories,
  ...voice,
  ...campaigns,
  ...house,

  route('*', 'routes/site/not-found.tsx'),
] satisfies RouteConfig
