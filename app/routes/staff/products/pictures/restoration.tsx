import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { fetchPictureBack } from '#app/domain/catalogue/pictures/fetch-picture-back.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'

/** Fetches a picture back that was taken away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id: productId } = await loadGallery(params.id, desk.locale)
  const id = params.picture ?? ''
  const back = await fetchPictureBack({ id, productId, by, now: now() })
  const done = back.ok ? 'restored' : back.refusal
  return redirect(`/staff/products/${productId}/pictures?done=${done}#p-${id}`, 303)
}

export { FormOnly as default } from '../../form-only.tsx'
