import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takePictureAway } from '#app/domain/catalogue/pictures/take-picture-away.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'

/** Takes a picture away; the page then offers to fetch it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id: productId } = await loadGallery(params.id, desk.locale)
  const taken = await takePictureAway({ id: params.picture ?? '', productId, by, now: now() })
  const done = taken.ok ? 'removed' : taken.refusal
  return redirect(`/staff/products/${productId}/pictures?done=${done}`, 303)
}

export { FormOnly as default } from '../../form-only.tsx'
