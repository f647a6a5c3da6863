import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canTakeBack } from '#app/domain/donations/desk/gift-stage.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { ConfirmByNumber } from '#app/ui/desk/confirm-by-number.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { money } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { giftAt } from './gift-door.server.ts'
import { loadGift } from './load-gift.server.ts'
import { commitTakingBack, type TakingBackRefusal } from './taking-back-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.gifts.takeBack.title(loaded?.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.record')
  const gift = await giftAt(params, desk.locale)
  const { undoable } = await loadGift(gift, now())
  const { reference, amount, currency, email } = gift
  const heard = email !== '' && !undoable ? email : undefined
  return deskPage({
    ...{ desk, reference, heard, open: canTakeBack(gift) },
    amount: money(amount, currency),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'gifts.record')
  const gift = await giftAt(params, desk.locale)
  const { undoable } = await loadGift(gift, now())
  return commitTakingBack({ gift, undoable, form: await readForm(request), by })
}

export default function TakingBack() {
  const { desk, reference, heard, open, amount } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.gifts.takeBack
  const up = { href: `/staff/gifts/${reference}`, name: messages.gifts.one(reference) }
  const beside = sentencesOf(answer?.refusal, { reference, locale: desk.locale })
  const faults = Object.entries(beside).map(([field, sentence]) => ({ field, sentence }))
  if (!open || answer?.refusal === 'not_to_take_back') {
    return (
      <Desk desk={desk} title={text.title(reference)} up={up}>
        <Notice kind="wrong">{text.not_to_take_back}</Notice>
      </Desk>
    )
  }
  return (
    <Desk desk={desk} title={text.title(reference)} up={up}>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-4">
        <p>{text.what(formatMoneyWithCode(amount, desk.locale))}</p>
        <p>{heard ? text.letter(heard) : text.noLetter}</p>
        <ConfirmByNumber
          locale={desk.locale}
          words={{ why: text.why, number: text.type(reference), button: text.do }}
          typed={answer?.typed}
          beside={beside}
        />
      </form>
    </Desk>
  )
}

/** What is wrong, beside the field that it is about. */
function sentencesOf(
  refusal: TakingBackRefusal | undefined,
  { reference, locale }: { reference: string; locale: Locale },
): { number?: string; why?: string } {
  const { gifts, desk } = staffMessages(locale)
  if (refusal === undefined || refusal === 'not_to_take_back') return {}
  if (refusal === 'number') return { number: gifts.takeBack.wrong(reference) }
  if (refusal === 'undo_over') return { number: gifts.takeBack.undo_over(reference) }
  return { why: desk.fields[refusal] }
}
