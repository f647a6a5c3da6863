import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takePictureAway } from '#app/domain/catalogue/pictures/take-picture-away.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './gallery-loader.server.ts'
export { default, headers, meta } from './gallery-route.tsx'

/** Takes a picture away; what was typed meanwhile is saved first. The page then offers to fetch it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const gallery = await loadGallery(params.id, desk.locale)
  const said = await saveTyped(await readForm(request), gallery, by)
  if (said) return said
  const wish = { id: params.picture ?? '', productId: gallery.id }
  const taken = await takePictureAway({ ...wish, by, now: now() })
  const done = taken.ok ? 'removed' : taken.refusal
  return redirect(`/staff/products/${gallery.id}/pictures?done=${done}`, 303)
}
