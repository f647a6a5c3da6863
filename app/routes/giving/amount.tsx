import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { leastGift } from '#app/domain/donations/donation.ts'
import { readAmountChange } from '#app/domain/plans/changes/change-form.ts'
import { formatMoneyWithCode, formatPlainAmount } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { money } from '#app/values/money.ts'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.amount.title) : []

export const loader = (args: LoaderFunctionArgs) => loadChange(args, () => ({}))

/** How much is given each month, from the next gift on. */
export const action = (args: ActionFunctionArgs) =>
  submitChange(args, (form, plan) => readAmountChange(form, plan.amount.currency))

export default function Amount() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = loaded.frame
  const { amount, currency } = loaded.plan.amount
  const text = messages(locale)
  const least = formatMoneyWithCode(money(leastGift[currency], currency), locale)
  return (
    <ChangePage
      loaded={loaded}
      answer={answer}
      words={text.giving.change.amount}
      field="amount"
      fields={(sentence) => (
        <Field
          name="amount"
          label={text.giving.change.amount.field(currency)}
          hint={text.give.ownHint(least)}
          value={answer?.typed.amount ?? formatPlainAmount(amount, locale)}
          error={sentence}
          inputMode="decimal"
          autoComplete="transaction-amount"
          required
          narrow
        />
      )}
    />
  )
}
