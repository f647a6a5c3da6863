import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { leaveGift } from '#app/domain/checkout/leave-gift.server.ts'
import { findFund } from '#app/domain/donations/find-fund.server.ts'
import { asOffered, readGiftForm, typedGift } from '#app/domain/donations/gift-form.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { suggestAmounts } from '#app/domain/donations/suggest-amounts.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import { chosenCurrency } from '../currency-cookie.server.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { answerHeaders } from '../page-headers.ts'
import { pageMeta } from '../page-meta.ts'
import { retryHeaders } from '../payment-refusals.ts'
import { readForm } from '../read-form.server.ts'
import { refusalStatus } from './gift-words.ts'
import { GivePage } from './give-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { frame, fund } = loaded
  const text = messages(frame.locale).give
  const title = fund ? text.chooseFund(fund.name) : text.title
  return pageMeta({ frame, title, description: fund?.summary ?? text.lead })
}

/** The giving form, for one fund where the address names it; for a giver who left the payment, with what she had typed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params }, params.fund ? `/give/${params.fund}` : '/give')
  const { locale } = frame
  const fund = params.fund ? await findFund(params.fund, locale) : undefined
  if (params.fund && !fund) throw notFound()
  const token = new URL(request.url).searchParams.get('left')
  const left = token ? await leaveGift(token, now()) : undefined
  if (left?.paidGift) throw redirect(`/${locale}/giving/${token}`)
  const currency = currencyOf(left?.typed.currency, frame.currency)
  const [funds, suggested] = await Promise.all([
    listFunds(locale),
    suggestAmounts({ currency, fund: fund?.slug, locale }),
  ])
  const typed = { fund: fund?.slug, currency, ...asOffered(left?.typed ?? {}, suggested.amounts) }
  const shown = { frame, fund, funds, form: newGiftForm(now()), left: left !== undefined }
  const headers = { 'Cache-Control': 'no-store' }
  return data({ ...shown, suggested, currency, typed }, { headers })
}

/** Starts the gift and leads to the payment page, or shows the form again with everything that was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const typed = typedGift(form)
  const currency = currencyOf(typed.currency, await chosenCurrency(request))
  const suggested = await suggestAmounts({ currency, fund: params.fund, locale })
  const read = readGiftForm(form, suggested.amounts)
  const shown = { typed, currency, suggested }
  const kept = answerHeaders(typed)
  if (!read.ok) {
    const { errors } = read
    return data({ ...shown, errors, refusal: undefined }, { status: 422, headers: kept })
  }
  const { address } = context
  const started = await startGift({ request: read.value, locale, address, now: now() })
  if (started.ok) return redirect(started.value.url, 303)
  const { refusal } = started
  const headers = { ...kept, ...retryHeaders(refusal, 'gift') }
  return data({ ...shown, errors: {}, refusal }, { status: refusalStatus[refusal], headers })
}

const currencyOf = (text: string | undefined, otherwise: Currency): Currency =>
  isCurrency(text) ? text : otherwise

export default function Give() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <GivePage {...loaded} {...answered} />
}
