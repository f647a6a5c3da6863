import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readDesigner, typedDesigner } from '#app/domain/designers/designer-form.ts'
import { saveDesigner } from '#app/domain/designers/save-designer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { DesignerPage } from './designer-page.tsx'
import type { DesignerAnswer } from './designer-shown.ts'
import { foundErrors } from './found-errors.ts'
import { loadDesigner } from './load-designer.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.alias || text.designers.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'designers.view')
  return deskPage({ desk, ...(await loadDesigner(madeId(params.id), desk.locale)) })
}

const again = deskPage<DesignerAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.edit')
  const id = madeId(params.id)
  const { current, lacks } = await loadDesigner(id, desk.locale)
  const form = await readForm(request)
  const typed = { ...current, ...typedOf(form, id === undefined) }
  const read = readDesigner(form, { isNew: id === undefined })
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id, content: read.value, version: shownVersion(form), by, now: now() }
  const saved = await saveDesigner(wish)
  if (saved.ok) return redirect(`/staff/designers/${saved.value.id}?done=saved`, 303)
  if (saved.refusal === 'found') return again({ typed, errors: foundErrors(saved) }, 422)
  const { refusal } = saved
  if (refusal === 'gone') throw notFound()
  if (refusal === 'changed_meanwhile') {
    const last = isId(id) ? await lastSaved(`designer/${id}`) : undefined
    return again({ typed, errors: {}, meanwhile: { saved: last } }, 409)
  }
  const field = fieldOf[refusal] ?? lacks[0] ?? 'text-sv'
  return again({ typed, errors: { [field]: refusal } }, 422)
}

const fieldOf: Partial<Record<string, string>> = {
  ...{ alias_taken: 'alias', alias_of_story: 'alias', vault_shut: 'text-sv' },
}

/** Of one who is known the alias is no field of this form. */
function typedOf(form: FormData, isNew: boolean): Record<string, string> {
  const { alias = '', old: _, ...texts } = typedDesigner(form)
  return isNew ? { alias, ...texts } : texts
}

export default function Designer() {
  return (
    <DesignerPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
