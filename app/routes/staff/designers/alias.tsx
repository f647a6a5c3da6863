import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeAlias } from '#app/domain/designers/change-alias.server.ts'
import { readAliasChange, typedDesigner } from '#app/domain/designers/designer-form.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { AliasPage } from './alias-page.tsx'
import type { DesignerAnswer } from './designer-shown.ts'
import { foundErrors } from './found-errors.ts'
import { loadDesigner } from './load-designer.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.designers.aliasPage.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'designers.edit')
  return deskPage({ desk, ...(await loadDesigner(params.id ?? '', desk.locale)) })
}

const again = deskPage<DesignerAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.edit')
  const { id = '' } = await loadDesigner(params.id ?? '', desk.locale)
  const form = await readForm(request)
  const { alias = '', old = '' } = typedDesigner(form)
  const typed = { alias, old }
  const read = readAliasChange(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const version = shownVersion(form)
  const changed = await changeAlias({ id, version, ...read.value, by, now: now() })
  if (changed.ok) return redirect(`/staff/designers/${id}?done=alias`, 303)
  if (changed.refusal === 'found') return again({ typed, errors: foundErrors(changed) }, 422)
  const { refusal } = changed
  if (refusal === 'gone') throw notFound()
  if (refusal !== 'changed_meanwhile') return again({ typed, errors: { alias: refusal } }, 422)
  const meanwhile = { saved: await lastSaved(`designer/${id}`) }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Alias() {
  return (
    <AliasPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
