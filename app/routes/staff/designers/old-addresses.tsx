import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeAddressesAway } from '#app/domain/designers/take-addresses-away.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../admit.server.ts'
import { loadDesigner } from './load-designer.server.ts'

/** Lets the old addresses of a designer be gone for good, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.edit')
  const { id = '' } = await loadDesigner(params.id ?? '', desk.locale)
  const taken = await takeAddressesAway({ id, by, now: now() })
  return redirect(`/staff/designers/${id}?done=${taken.ok ? 'addresses' : 'done_already'}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/designers')

export { FormOnly as default } from '../form-only.tsx'
