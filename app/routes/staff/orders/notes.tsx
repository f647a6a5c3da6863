import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addNote } from '#app/domain/orders/add-note.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { readLines } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { newDeskForm, readDeskForm } from '../desk-form.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { NoteForm } from './note-form.tsx'
import { orderAt } from './order-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.note.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.note')
  const { id, reference } = await orderAt(params)
  return deskPage({ desk, reference, form: newDeskForm(id, now()) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.note')
  const { id: orderId, reference } = await orderAt(params)
  const form = await readForm(request)
  const text = readLines(form, 'text', { longest: 2000 })
  const formId = readDeskForm(form.get('form'), orderId, now())
  if (!text.ok || !formId) {
    const refusal = text.ok ? 'form_over' : text.refusal
    const typed = String(form.get('text') ?? '').slice(0, 4000)
    return data({ typed, refusal }, { status: 422, headers: deskHeaders })
  }
  await addNote({ formId, orderId, text: text.value, by, now: now() })
  return redirect(`/staff/orders/${reference}?done=noted`, 303)
}

export default function Notes() {
  const { desk, reference, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = staffMessages(desk.locale)
  const text = messages.orders
  const sentences: Record<string, string> = { ...messages.desk.fields, ...text.refund.refusals }
  const error = answer && (sentences[answer.refusal] ?? messages.desk.fields.malformed)
  const up = { href: `/staff/orders/${reference}`, name: text.one(reference) }
  const faults = error ? [{ field: 'text', sentence: error }] : []
  return (
    <Desk desk={desk} title={text.note.title} up={up}>
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      <NoteForm
        locale={desk.locale}
        {...{ reference, form }}
        {...(answer && { typed: answer.typed })}
        {...(error && { error })}
      />
    </Desk>
  )
}
