import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { markSent } from '#app/domain/tax/mark-sent.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { askedYear } from './asked-year.server.ts'

/** Keeps that a file has been handed in, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.file')
  const year = askedYear(params)
  const sent = await markSent({ id: params.file, by, now: now() })
  return redirect(`/staff/tax/${year}?done=${sent.ok ? 'sent' : sent.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/tax')

export { FormOnly as default } from '../form-only.tsx'
