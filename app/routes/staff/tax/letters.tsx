import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { oweYearLetters } from '#app/domain/tax/owe-year-letters.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { askedYear } from './asked-year.server.ts'

/** Orders the yearly statements of a year that is over, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.letters')
  const year = askedYear(params)
  const owed = await oweYearLetters({ year, by, now: now() })
  return redirect(`/staff/tax/${year}?done=${owed.ok ? 'letters' : owed.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/tax')

export { FormOnly as default } from '../form-only.tsx'
