import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { leaveGift } from '#app/domain/checkout/leave-gift.server.ts'
import { leavePlan } from '#app/domain/checkout/leave-plan.server.ts'
import { findFund } from '#app/domain/donations/find-fund.server.ts'
import { mostFunds } from '#app/domain/donations/fund.ts'
import {
  asOffered,
  type GiftRequest,
  readGiftForm,
  typedGift,
} from '#app/domain/donations/gift-form.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { suggestAmounts } from '#app/domain/donations/suggest-amounts.server.ts'
import { mostDaysAhead } from '#app/domain/donations/tributes/tribute.ts'
import { startPlan } from '#app/domain/plans/start-plan.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import { chosenCurrency } from '../currency-cookie.server.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { answerHeaders } from '../page-headers.ts'
import { pageMeta } from '../page-meta.ts'
import { retryHeaders } from '../payment-refusals.ts'
import { readForm } from '../read-form.server.ts'
import { refusalStatus } from './gift-words.ts'
import { GivePage } from './give-page.tsx'

type StartWish = { request: GiftRequest; locale: Locale; address: string; now: Date }

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
  const left = token ? await leave(token) : undefined
  if (left?.paidGift) throw redirect(`/${locale}/giving/${token}`)
  const currency = currencyOf(left?.typed.currency, frame.currency)
  const at = now()
  const [funds, suggested] = await Promise.all([
    listFunds(locale, mostFunds),
    suggestAmounts({ currency, fund: fund?.slug, locale, now: at }),
  ])
  const begun = { rhythm: wishedRhythm(request), fund: fund?.slug, currency }
  const typed = { ...begun, ...asOffered(left?.typed ?? {}, suggested.amounts) }
  const form = { form: newGiftForm(at), days: cardDays(at), left: left !== undefined }
  const shown = { frame, fund, funds, ...form, suggested, currency, typed }
  return data(shown, { headers: { 'Cache-Control': 'no-store' } })
}

/** Starts the gift and leads to the payment page, or shows the form again with everything that was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const typed = typedGift(form)
  const currency = currencyOf(typed.currency, await chosenCurrency(request))
  const at = now()
  const suggested = await suggestAmounts({ currency, fund: params.fund, locale, now: at })
  const read = readGiftForm(form, { ...suggested, now: at })
  const shown = { typed, currency, suggested }
  const kept = answerHeaders(typed)
  if (!read.ok) {
    const { errors } = read
    return data({ ...shown, errors, refusal: undefined }, { status: 422, headers: kept })
  }
  const started = await start({ request: read.value, locale, address: context.address, now: at })
  if (started.ok) return redirect(started.value.url, 303)
  const { refusal } = started
  const headers = { ...kept, ...retryHeaders(refusal, 'gift') }
  return data({ ...shown, errors: {}, refusal }, { status: refusalStatus[refusal], headers })
}

/** A gift or a plan whose payment was left. */
const leave = async (token: string) =>
  (await leaveGift(token, now())) ?? (await leavePlan(token, now()))

/** A gift or a plan, by how often it was wished for. */
function start({ request: { rhythm, ...request }, ...wish }: StartWish) {
  return rhythm === 'monthly'
    ? startPlan({ request, ...wish })
    : startGift({ request: { rhythm, ...request }, ...wish })
}

/** An address may begin with the monthly tab: a link of ours that says so, never a guess. */
const wishedRhythm = (request: Request): Rhythm =>
  new URL(request.url).searchParams.get('rhythm') === 'monthly' ? 'monthly' : 'once'

const cardDays = (at: Date) => ({
  first: legalDate(at),
  last: legalDate(addHours(at, mostDaysAhead * 24)),
})

const currencyOf = (text: string | undefined, otherwise: Currency): Currency =>
  isCurrency(text) ? text : otherwise

export default function Give() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <GivePage {...loaded} {...answered} />
}
