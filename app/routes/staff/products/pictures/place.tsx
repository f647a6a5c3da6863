import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { placePicture } from '#app/domain/catalogue/pictures/place-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './gallery-loader.server.ts'
export { default, headers, meta } from './gallery-route.tsx'

/** Moves a picture one place, or where it was dragged; what was typed meanwhile is saved first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const gallery = await loadGallery(params.id, desk.locale)
  const form = await readForm(request)
  const said = await saveTyped(form, gallery, by)
  if (said) return said
  const id = params.picture ?? ''
  const to = placeIn(String(form.get('to') ?? ''))
  const placed = await placePicture({ id, productId: gallery.id, to, by, now: now() })
  const done = placed.ok ? 'placed' : placed.refusal
  return redirect(`/staff/products/${gallery.id}/pictures?done=${done}#p-${id}`, 303)
}

function placeIn(word: string): number | 'earlier' | 'later' {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return word === 'earlier' ? word : 'later'
}
