import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readDescription, typedDescription } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { describeStoryPicture } from '#app/domain/stories/pictures/describe-story-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../../frame.server.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { deskPage } from '../../desk-page.ts'
import { lastSaved } from '../../meanwhile.server.ts'
import { shownVersion } from '../../shown-version.ts'
import { loadPictures } from './load-pictures.server.ts'
import type { PicturesAnswer } from './pictures-shown.ts'
import { refusalErrors } from './refusal-errors.ts'

export { loader } from './pictures-loader.server.ts'
export { default, headers, meta } from './pictures-route.tsx'

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const { id: storyId, described } = await loadPictures(params.id)
  const picture = params.picture ?? ''
  const form = await readForm(request)
  const typed = typedDescription(form, picture)
  const again = (answer: Partial<PicturesAnswer>, status: number) =>
    deskPage<PicturesAnswer>({ picture, typed, errors: {}, ...answer }, status)
  const read = readDescription(form, picture)
  if (!read.ok) return again({ errors: read.errors }, 422)
  const wish = { id: picture, storyId, description: read.value, version: shownVersion(form) }
  const saved = await describeStoryPicture({ ...wish, by, now: now() })
  if (saved.ok) return redirect(`/staff/stories/${storyId}/pictures?done=described`, 303)
  if (saved.refusal === 'gone') throw notFound()
  if (saved.refusal === 'changed_meanwhile')
    return again({ meanwhile: { saved: await lastSaved(`story/${storyId}`) } }, 409)
  const lacking = described.filter((locale) => read.value.alts[locale] === '')
  return again({ errors: refusalErrors(saved, lacking) }, 422)
}
