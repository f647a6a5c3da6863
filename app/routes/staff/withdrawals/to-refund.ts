import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { admit } from '../admit.server.ts'
import { withdrawalAt } from './withdrawal-door.server.ts'

/** From a withdrawal to the refund of its order, filled in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await admit(request, 'orders.refund')
  const { id, page } = await withdrawalAt(params)
  return redirect(page === '/staff/withdrawals' ? page : `${page}/refund?withdrawal=${id}`)
}
