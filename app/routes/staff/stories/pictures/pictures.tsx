import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { admit } from '../../admit.server.ts'
import { deskPage } from '../../desk-page.ts'
import { loadPictures } from './load-pictures.server.ts'
import type { PicturesAnswer } from './pictures-shown.ts'
import { takePictureIn } from './take-picture-in.server.ts'

export { loader } from './pictures-loader.server.ts'
export { default, headers, meta } from './pictures-route.tsx'

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const story = await loadPictures(params.id)
  // Only now is the body read: whoever may not add pictures sends them for nothing.
  const said = await takePictureIn(request, { story, by })
  if (said) return deskPage<PicturesAnswer>(said.answer, said.status)
  return redirect(`/staff/stories/${story.id}/pictures?done=added`, 303)
}
