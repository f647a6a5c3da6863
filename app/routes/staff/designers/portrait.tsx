import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadDesigner } from './load-designer.server.ts'
import { PortraitPage } from './portrait-page.tsx'
import { takePortraitIn } from './take-portrait-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.designers.portraitPage.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'designers.edit')
  return deskPage({ desk, ...(await loadDesigner(params.id ?? '', desk.locale)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.edit')
  const { id = '' } = await loadDesigner(params.id ?? '', desk.locale)
  // Only now is the body read: whoever may not change her portrait sends it for nothing.
  const said = await takePortraitIn(request, { id, by })
  if (said) return deskPage(said.answer, said.status)
  return redirect(`/staff/designers/${id}?done=portrait`, 303)
}

export default function Portrait() {
  return (
    <PortraitPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
