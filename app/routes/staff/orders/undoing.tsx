import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { listParcels } from '#app/domain/orders/list-parcels.server.ts'
import { undoSending } from '#app/domain/orders/undo-sending.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { chosenOrders } from './chosen-orders.ts'

/** Takes "sent" back, for one order or several, as far as the letters have not gone. */
export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.send')
  const references = chosenOrders(await readForm(request))
  const refusals: string[] = []
  for (const { id } of await listParcels(references)) {
    const undone = await undoSending({ orderId: id, by, now: now() })
    if (!undone.ok) refusals.push(undone.refusal)
  }
  const [only] = references
  const done = refusals.length > 0 ? `not_${refusals[0]}` : 'undone'
  const page = references.length === 1 ? `/staff/orders/${only}` : '/staff/orders'
  return redirect(`${page}?done=${done}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/orders')

export { FormOnly as default } from '../form-only.tsx'
