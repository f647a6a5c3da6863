import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { placeStoryPicture } from '#app/domain/stories/pictures/place-story-picture.server.ts'
import { setPictureAside } from '#app/domain/stories/pictures/set-picture-aside.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { loadPictures } from './load-pictures.server.ts'
import { saveTyped } from './save-typed.server.ts'

export { loader } from './pictures-loader.server.ts'
export { default, headers, meta } from './pictures-route.tsx'

/** Moves a picture, takes it away or fetches it back, by the last word of the address; what was typed meanwhile is saved first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const story = await loadPictures(params.id)
  const { id: storyId } = story
  const form = await readForm(request)
  const said = await saveTyped(form, story, by)
  if (said) return said
  const step = /\/(place|removal|restoration)(?:\.data)?$/.exec(new URL(request.url).pathname)?.[1]
  const wish = { id: params.picture ?? '', storyId, by, now: now() }
  const to = form.get('to') === 'earlier' ? 'earlier' : 'later'
  const moved =
    step === 'place'
      ? await placeStoryPicture({ ...wish, to })
      : await setPictureAside({ ...wish, aside: step === 'removal' })
  const done = moved.ok ? step : moved.refusal
  return redirect(`/staff/stories/${storyId}/pictures?done=${done}`, 303)
}
