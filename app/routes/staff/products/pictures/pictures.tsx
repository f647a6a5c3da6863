import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders } from '../../desk-page.ts'
import { loadGallery } from './load-gallery.server.ts'
import { takePicturesIn } from './take-pictures-in.server.ts'

export { loader } from './gallery-loader.server.ts'
export { default, headers, meta } from './gallery-route.tsx'

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const gallery = await loadGallery(params.id, desk.locale)
  // Only now is the body read: whoever may not add pictures sends them for nothing.
  const said = await takePicturesIn(request, {
    ...{ gallery, by },
    say: staffMessages(desk.locale).pictures,
  })
  if (said) return data(said.answer, { status: said.status, headers: deskHeaders })
  return redirect(`/staff/products/${gallery.id}/pictures?done=added`, 303)
}
