import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { dropOffer } from '#app/domain/catalogue/import/run/drop-offer.server.ts'
import { admit } from '../../admit.server.ts'

/** Forgets a file that is not to be imported after all. */
export async function action({ request, params }: ActionFunctionArgs) {
  await admit(request, 'products.import')
  const id = params.id ?? ''
  const dropped = await dropOffer(id)
  if (dropped.ok) return redirect('/staff/products/import?done=dropped', 303)
  return redirect(`/staff/products/import/${encodeURIComponent(id)}?done=${dropped.refusal}`, 303)
}

export { FormOnly as default } from '../../form-only.tsx'
