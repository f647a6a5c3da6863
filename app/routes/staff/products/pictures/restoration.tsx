import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { fetchPictureBack } from '#app/domain/catalogue/pictures/fetch-picture-back.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './gallery-loader.server.ts'
export { default, headers, meta } from './gallery-route.tsx'

/** Fetches a picture back that was taken away; what was typed meanwhile is saved first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const gallery = await loadGallery(params.id, desk.locale)
  const said = await saveTyped(await readForm(request), gallery, by)
  if (said) return said
  const id = params.picture ?? ''
  const back = await fetchPictureBack({ id, productId: gallery.id, by, now: now() })
  const done = back.ok ? 'restored' : back.refusal
  return redirect(`/staff/products/${gallery.id}/pictures?done=${done}#p-${id}`, 303)
}
