import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { findFund } from '#app/domain/donations/find-fund.server.ts'
import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import { suggestAmounts } from '#app/domain/donations/suggest-amounts.server.ts'
import { findTributeOf } from '#app/domain/donations/tributes/find-tribute-of.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { CardShown } from './card-shown.tsx'
import { Thanks } from './thanks.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { frame, gift } = loaded
  const text = messages(frame.locale).give.thanks
  const titles = {
    settled: text.settledTitle,
    pending: text.pendingTitle,
    failed: text.failedTitle,
    refunded: text.refundedTitle,
  }
  const waiting = gift.state === 'pending' ? [{ httpEquiv: 'refresh', content: '5' }] : []
  return [...privateMeta(frame, titles[gift.state]), ...waiting]
}

/** One gift by its unguessable address. Asks Stripe first while the payment is not settled. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const frame = await loadFrame({ request, params })
  await settleReturn({ kind: 'donation', token, now: now() })
  const gift = await findGiftByToken(token)
  if (!gift) throw notFound()
  const { locale } = frame
  const [fund, { lines }] = await Promise.all([
    findFund(gift.fund.slug, locale),
    suggestAmounts({ currency: gift.amount.currency, fund: gift.fund.slug, locale, now: now() }),
  ])
  const chosen = gift.amount.amount - gift.costCovered.amount
  const line = lines.find((known) => known.rhythm === gift.rhythm && known.amount === chosen)?.line
  const tribute = gift.hasTribute ? await findTributeOf(gift.id) : undefined
  const pdf = gift.state === 'settled' ? `/${locale}/giving/${token}/card` : undefined
  return data({ frame, gift, fund, line, tribute, pdf }, { headers: privatePage })
}

export default function Gift() {
  const { frame, gift, fund, line, tribute, pdf } = useLoaderData<typeof loader>()
  return (
    <Page frame={frame} at="give" withoutForms>
      <Thanks {...{ frame, gift, fund, line }}>
        {tribute && <CardShown tribute={tribute} locale={frame.locale} pdf={pdf} />}
      </Thanks>
    </Page>
  )
}
