import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countSoldUnknown } from '#app/domain/designers/count-sold-unknown.server.ts'
import {
  emptyPayment,
  readPayment,
  typedPayment,
} from '#app/domain/designers/payments/payment-form.ts'
import { recordPayment } from '#app/domain/designers/payments/record-payment.server.ts'
import { listDesignerMovements } from '#app/domain/ledger/list-designer-movements.server.ts'
import { readDesignerBalances } from '#app/domain/ledger/read-designer-balances.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { newDeskForm, readDeskForm } from '../desk-form.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import type { LedgerAnswer } from './ledger-answer.ts'
import { LedgerPage } from './ledger-page.tsx'
import { loadDesigner } from './load-designer.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.designerLedger.of(loaded?.alias ?? ''))

export const headers = pageHeaders

/** What the form of a payment is sealed to. */
const formOf = (id: string): string => `designer-payment/${id}`

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'designers.ledger')
  const { id = '', alias } = await loadDesigner(params.id ?? '', desk.locale)
  const after = new URL(request.url).searchParams.get('after')
  const [balances, movements, unknown] = await Promise.all([
    readDesignerBalances(id),
    listDesignerMovements(id, { after }),
    countSoldUnknown(id),
  ])
  const form = newDeskForm(formOf(id), now())
  return deskPage({
    desk,
    id,
    alias,
    balances,
    movements,
    unknown,
    form,
    empty: emptyPayment(now()),
  })
}

const again = deskPage<LedgerAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.pay')
  const { id: designerId = '' } = await loadDesigner(params.id ?? '', desk.locale)
  const form = await readForm(request)
  const typed = typedPayment(form)
  const read = readPayment(form, now())
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const formId = readDeskForm(form.get('form'), formOf(designerId), now())
  if (!formId) return again({ typed, errors: {}, refusal: 'form_over' }, 422)
  const sure = form.get('sure') === 'yes'
  const wish = { formId, designerId, payment: read.value, sure, by, now: now() }
  const recorded = await recordPayment(wish)
  if (recorded.ok) return redirect(`/staff/designers/${designerId}/ledger?done=paid`, 303)
  if (recorded.refusal === 'gone') throw notFound()
  return again({ typed, errors: {}, refusal: recorded.refusal }, 409)
}

export default function Ledger() {
  return (
    <LedgerPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
