import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { placePicture } from '#app/domain/catalogue/pictures/place-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'

/** Moves a picture one place, or where it was dragged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id: productId } = await loadGallery(params.id, desk.locale)
  const id = params.picture ?? ''
  const word = String((await readForm(request)).get('to') ?? '')
  const number = /^\d{1,2}$/.test(word) ? Number(word) : undefined
  const to = number ?? (word === 'earlier' ? word : 'later')
  const placed = await placePicture({ id, productId, to, by, now: now() })
  const done = placed.ok ? 'placed' : placed.refusal
  return redirect(`/staff/products/${productId}/pictures?done=${done}#p-${id}`, 303)
}

export { FormOnly as default } from '../../form-only.tsx'
