import type { LoaderFunctionArgs } from '@remix-run/node'
import { readStoryFile } from '#app/platform/pictures/read-story-file.server.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders } from '../../desk-page.ts'
import { loadPictures } from './load-pictures.server.ts'

/** One size of a story's picture for staff, published or not; kept by nobody. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await admit(request, 'stories.view')
  const { shown, aside } = await loadPictures(params.id)
  const picture = [...shown, ...aside].find(({ id }) => id === params.picture)
  const read = picture && (await readStoryFile(picture.file, params.size ?? ''))
  if (!read) return new Response(null, { status: 404, headers: deskHeaders })
  return new Response(read.bytes, { headers: { ...deskHeaders, 'Content-Type': read.type } })
}
