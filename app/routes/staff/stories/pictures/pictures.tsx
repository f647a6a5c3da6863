import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'
import { loadPictures } from './load-pictures.server.ts'
import { PicturesPage } from './pictures-page.tsx'
import { takePictureIn } from './take-picture-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.storyPictures.of(loaded?.alias ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.view')
  return deskPage({ desk, ...(await loadPictures(params.id)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const story = await loadPictures(params.id)
  // Only now is the body read: whoever may not add pictures sends them for nothing.
  const said = await takePictureIn(request, { story, by })
  if (said) return deskPage(said.answer, said.status)
  return redirect(`/staff/stories/${story.id}/pictures?done=added`, 303)
}

export default function Pictures() {
  return (
    <PicturesPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
