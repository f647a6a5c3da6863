import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadGallery } from './load-gallery.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './gallery-loader.server.ts'
export { default, headers, meta } from './gallery-route.tsx'

/** Saves what is said of the pictures. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const gallery = await loadGallery(params.id, desk.locale)
  const form = await readForm(request)
  const said = await saveTyped(form, gallery, by)
  if (said) return said
  const at = form.get('at')
  const card = gallery.pictures.some(({ id }) => id === at) ? `#p-${at}` : ''
  return redirect(`/staff/products/${gallery.id}/pictures?done=described${card}`, 303)
}
