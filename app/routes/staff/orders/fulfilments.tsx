import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { listParcels } from '#app/domain/orders/list-parcels.server.ts'
import { sendOrder } from '#app/domain/orders/send-order.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { chosenOrders } from './chosen-orders.ts'

/** Several orders marked as sent at once. Those that are no longer to be packed are left alone, and said. */
export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.send')
  const references = chosenOrders(await readForm(request))
  if (references.length === 0) return redirect('/staff/orders?stage=to_pack&done=none', 303)
  const sent: string[] = []
  for (const { id, reference } of await listParcels(references)) {
    const wish = { orderId: id, carrier: undefined, trackingNumber: '', by, now: now() }
    if ((await sendOrder(wish)).ok) sent.push(reference)
  }
  const skipped = references.filter((reference) => !sent.includes(reference))
  const said = new URLSearchParams({ stage: 'to_pack', done: 'many' })
  if (sent.length > 0) said.set('sent', sent.join(' '))
  if (skipped.length > 0) said.set('skipped', skipped.join(' '))
  return redirect(`/staff/orders?${said}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/orders?stage=to_pack')

export { FormOnly as default } from '../form-only.tsx'
