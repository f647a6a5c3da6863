import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideWithdrawal } from '#app/domain/withdrawals/decide-withdrawal.server.ts'
import { canBecome, longestWhy } from '#app/domain/withdrawals/withdrawal.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { readLines, typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { withdrawalAt } from './withdrawal-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.withdrawal.declineTitle)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.refund')
  const { page, state, language } = await withdrawalAt(params)
  return deskPage({ desk, page, language, open: canBecome(state, 'declined') })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.refund')
  const { id, page } = await withdrawalAt(params)
  const form = await readForm(request)
  const why = readLines(form, 'why', { longest: longestWhy })
  if (!why.ok) {
    const typed = typedText(form, 'why')
    return data({ typed, refusal: why.refusal }, { status: 422, headers: deskHeaders })
  }
  const decided = await decideWithdrawal({
    ...{ id, by, now: now() },
    decision: { to: 'declined', why: why.value },
  })
  if (!decided.ok) return redirect('/staff/withdrawals?done=decided_already', 303)
  return redirect(`${page}?done=declined`, 303)
}

export default function Refusal() {
  const { desk, page, open, ...shown } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).orders.withdrawal
  return (
    <Desk desk={desk} title={text.declineTitle} up={{ href: page, name: text.title }}>
      {open ? (
        <RefusalForm locale={desk.locale} {...shown} />
      ) : (
        <Notice kind="wrong">{text.decided_already}</Notice>
      )}
    </Desk>
  )
}

type FormProps = { locale: Locale; language: Locale }

/** The reason, in the language in which it goes to whoever withdrew. */
function RefusalForm({ locale, language }: FormProps) {
  const answer = useActionData<typeof action>()
  const messages = staffMessages(locale)
  const text = messages.orders.withdrawal
  const spoken = text.letterLanguages[language]
  const error = answer && messages.desk.fields[answer.refusal]
  const faults = error ? [{ field: 'why', sentence: error }] : []
  return (
    <>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-4">
        <p>{text.declineWhat(spoken)}</p>
        <TextArea
          name="why"
          label={text.why}
          hint={text.whyHint(spoken)}
          value={answer?.typed}
          lang={language}
          rows={6}
          required
          {...(error && { error })}
        />
        <p>
          <Button>{text.decline}</Button>
        </p>
      </form>
    </>
  )
}
