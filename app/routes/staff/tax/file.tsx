import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { makeFile } from '#app/domain/tax/make-file.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { askedYear } from './asked-year.server.ts'

/** Makes a year's file as its gifts stand now, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.file')
  const year = askedYear(params)
  const made = await makeFile({ year, by, now: now() })
  return redirect(`/staff/tax/${year}?done=${made.ok ? 'made' : made.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/tax')

export { FormOnly as default } from '../form-only.tsx'
