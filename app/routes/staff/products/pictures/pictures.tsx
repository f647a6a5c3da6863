import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../../desk-page.ts'
import { GalleryPage } from './gallery-page.tsx'
import { loadGallery } from './load-gallery.server.ts'
import { takePicturesIn } from './take-pictures-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.pictures.titleOf(data?.title ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  return deskPage({ desk, ...(await loadGallery(params.id, desk.locale)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id } = await loadGallery(params.id, desk.locale)
  // Only now is the body read: whoever may not add pictures sends them for nothing.
  const said = await takePicturesIn(request, {
    ...{ productId: id, by },
    say: staffMessages(desk.locale).pictures,
  })
  if (said) return data(said.answer, { status: said.status, headers: deskHeaders })
  return redirect(`/staff/products/${id}/pictures?done=added`, 303)
}

export default function Pictures() {
  const answer = useActionData<typeof action>()
  return <GalleryPage shown={useLoaderData<typeof loader>()} upload={answer} />
}
