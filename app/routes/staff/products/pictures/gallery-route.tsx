import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskMeta } from '../../desk-page.ts'
import type { loader } from './gallery-loader.server.ts'
import { GalleryPage } from './gallery-page.tsx'
import type { GalleryAnswer } from './gallery-shown.ts'

export { pageHeaders as headers } from '../../../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.pictures.titleOf(data?.title ?? ''))

export default function Gallery() {
  return (
    <GalleryPage shown={useLoaderData<typeof loader>()} answer={useActionData<GalleryAnswer>()} />
  )
}
