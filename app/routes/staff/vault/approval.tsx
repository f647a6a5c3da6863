import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { approveOpening } from '#app/domain/vault/approve-opening.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** A second person's word: the one who asked may read for thirty minutes from now. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.open', { fresh: true })
  const { id } = params
  if (!isId(id)) throw notFound()
  const approved = await approveOpening({ id, by, now: now() })
  if (!approved.ok && approved.refusal === 'not_found') throw notFound()
  return redirect(`/staff/vault/${id}?done=${approved.ok ? 'approved' : approved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/vault')

export { FormOnly as default } from '../form-only.tsx'
