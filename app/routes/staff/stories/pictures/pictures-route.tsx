import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskMeta } from '../../desk-page.ts'
import type { loader } from './pictures-loader.server.ts'
import { PicturesPage } from './pictures-page.tsx'
import type { PicturesAnswer } from './pictures-shown.ts'

export { pageHeaders as headers } from '../../../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.storyPictures.of(loaded?.alias ?? ''))

export default function Pictures() {
  return (
    <PicturesPage shown={useLoaderData<typeof loader>()} answer={useActionData<PicturesAnswer>()} />
  )
}
