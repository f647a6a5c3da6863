import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { describePicture } from '#app/domain/catalogue/pictures/describe-picture.server.ts'
import { readDescription, typedDescription } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../../frame.server.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { readForm } from '../../../read-form.server.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../../desk-page.ts'
import { lastSaved } from '../../meanwhile.server.ts'
import { shownVersion } from '../../shown-version.ts'
import { GalleryPage } from './gallery-page.tsx'
import type { DescriptionAnswer } from './gallery-shown.ts'
import { loadGallery } from './load-gallery.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.pictures.titleOf(data?.title ?? ''))

export const headers = pageHeaders

/** The same page as the gallery: a form that is refused stands in its place among the others. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  return deskPage({ desk, ...(await loadGallery(params.id, desk.locale)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id: productId, takenAway } = await loadGallery(params.id, desk.locale)
  const id = params.picture ?? ''
  const form = await readForm(request)
  const again = (answer: Pick<DescriptionAnswer, 'errors' | 'meanwhile'>, status: number) => {
    const content = { picture: id, typed: typedDescription(form, id), ...answer }
    return data<DescriptionAnswer>(content, { status, headers: deskHeaders })
  }
  const read = readDescription(form, id)
  if (!read.ok) return again({ errors: read.errors }, 422)
  const wish = { id, productId, description: read.value, version: shownVersion(form) }
  const saved = await describePicture({ ...wish, by, now: now() })
  if (saved.ok) return redirect(`/staff/products/${productId}/pictures?done=described#p-${id}`, 303)
  const isAway = saved.refusal === 'gone'
  if (isAway && !takenAway.some((away) => away.id === id)) throw notFound()
  const step = isAway ? 'products.picture_removed' : 'products.picture_described'
  const last = await lastSaved(`product/${productId}`, step)
  return again({ errors: {}, meanwhile: { saved: last } }, 409)
}

export default function PictureDescription() {
  const answer = useActionData<typeof action>()
  return <GalleryPage shown={useLoaderData<typeof loader>()} description={answer} />
}
