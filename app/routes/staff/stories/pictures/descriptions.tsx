import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadPictures } from './load-pictures.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './pictures-loader.server.ts'
export { default, headers, meta } from './pictures-route.tsx'

/** Saves what is said of the pictures. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const story = await loadPictures(params.id)
  const form = await readForm(request)
  const said = await saveTyped(form, story, by)
  if (said) return said
  const at = form.get('at')
  const card = story.shown.some(({ id }) => id === at) ? `#p-${at}` : ''
  return redirect(`/staff/stories/${story.id}/pictures?done=described${card}`, 303)
}
