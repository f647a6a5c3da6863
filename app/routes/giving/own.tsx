import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Messages, messages } from '#app/i18n/messages.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { CardShown } from '../give/card-shown.tsx'
import { Thanks } from '../give/thanks.tsx'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { findShown } from './find-shown.server.ts'
import { GiverPage } from './giver-page.tsx'
import { PlanThanks, planHead } from './plan-thanks.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

type Loaded = Awaited<ReturnType<typeof findShown>>

/** Neutral on purpose: others may see the screen, and the history of the browser. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { frame, shown } = loaded
  const { title, waiting } = headOf(shown, messages(frame.locale))
  const again = waiting ? [{ httpEquiv: 'refresh', content: '5' }] : []
  return [...privateMeta(frame, title), ...again]
}

function headOf(shown: NonNullable<Loaded>, { give, giving }: Messages) {
  if (shown.kind === 'giver') return { title: giving.title, waiting: false }
  if (shown.kind === 'plan') {
    return planHead(shown.plan, giving)
  }
  const titles = {
    settled: give.thanks.settledTitle,
    pending: give.thanks.pendingTitle,
    failed: give.thanks.failedTitle,
    refunded: give.thanks.refundedTitle,
  }
  return { title: titles[shown.gift.state], waiting: shown.gift.state === 'pending' }
}

/** One gift, one plan or everything of one giver, by an address that nobody can guess. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const frame = await loadFrame({ request, params })
  const query = new URL(request.url).searchParams
  const [after = null, change = null, card = null, details = null] = [
    'after',
    'change',
    'card',
    'details',
  ].map((name) => query.get(name))
  const shown = await findShown({ token, locale: frame.locale, after, change, card, details })
  if (!shown) throw notFound()
  return data({ frame, token, shown }, { headers: privatePage })
}

export default function Own() {
  const { frame, token, shown } = useLoaderData<typeof loader>()
  const isSettled = shown.kind === 'gift' && shown.gift.state === 'settled'
  const pdf = isSettled ? `/${frame.locale}/giving/${token}/card` : undefined
  return (
    <Page frame={frame} at="give" withoutForms>
      {shown.kind === 'giver' && <GiverPage frame={frame} token={token} shown={shown} />}
      {shown.kind === 'gift' && (
        <Thanks frame={frame} {...shown}>
          {shown.tribute && <CardShown tribute={shown.tribute} locale={frame.locale} pdf={pdf} />}
        </Thanks>
      )}
      {shown.kind === 'plan' && <PlanThanks frame={frame} {...shown} />}
    </Page>
  )
}
