import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findLineSheet } from '#app/domain/help/find-line-sheet.server.ts'
import { emptyLine, nextCheck, whyNotShown } from '#app/domain/help/help-line.ts'
import { lineAsTyped, readLine, typedLine } from '#app/domain/help/line-form.ts'
import { saveLine } from '#app/domain/help/save-line.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type LineAnswer, LinePage } from './line-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.title || text.help.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'help.view')
  const id = madeId(params.id)
  const sheet = id ? await findLineSheet(id) : undefined
  if (id && !sheet) throw notFound()
  const today = legalDate(now())
  const content = sheet ?? emptyLine(today, nextCheck(today))
  const lines = sheet ? await listObjectHistory(`help-line/${sheet.id}`) : []
  const title = content.texts[desk.locale].name || content.number
  const { version = 0, shown = false } = sheet ?? {}
  const standing = { id: sheet?.id, version, shown, overdue: content.reviewDue < today }
  return deskPage({ desk, lines, title, ...standing, content, current: lineAsTyped(content) })
}

const again = deskPage<LineAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'help.edit')
  const form = await readForm(request)
  const typed = typedLine(form)
  const id = madeId(params.id)
  if (id && !(await findLineSheet(id))) throw notFound()
  const read = readLine(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const saved = await saveLine({ id, content, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/help/${saved.value.id}?done=saved`, 303)
  if (saved.refusal === 'incomplete') {
    const lacks = whyNotShown(content).map((field) => [field, 'needed_to_show'] as const)
    return again({ typed, errors: Object.fromEntries(lacks) }, 422)
  }
  const meanwhile = { saved: id ? await lastSaved(`help-line/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function HelpLine() {
  return <LinePage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
