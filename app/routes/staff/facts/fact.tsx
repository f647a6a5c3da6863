import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type FactContent, whyNotPublished } from '#app/domain/facts/fact.ts'
import { readFact } from '#app/domain/facts/fact-form.ts'
import { typedFact } from '#app/domain/facts/fact-typed.ts'
import { findFactSheet } from '#app/domain/facts/find-fact-sheet.server.ts'
import { type SaveFactRefusal, saveFact } from '#app/domain/facts/save-fact.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type FactAnswer, FactPage } from './fact-page.tsx'
import { loadFact } from './load-fact.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.title || text.facts.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'facts.view')
  const fact = await loadFact(madeId(params.id), desk.locale)
  if (!fact) throw notFound()
  return deskPage({ desk, ...fact })
}

const again = deskPage<FactAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.edit')
  const form = await readForm(request)
  const typed = typedFact(form)
  const id = madeId(params.id)
  if (id && !(await findFactSheet(id))) throw notFound()
  const read = readFact(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const saved = await saveFact({ id, content, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/facts/${saved.value.id}?done=saved`, 303)
  const errors = errorsOf(saved.refusal, content)
  if (errors) return again({ typed, errors }, saved.refusal === 'key_taken' ? 409 : 422)
  const meanwhile = { saved: id ? await lastSaved(`fact/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

/** The fields that a refusal is about; undefined when somebody else was first. */
function errorsOf(
  refusal: SaveFactRefusal,
  content: FactContent,
): FactAnswer['errors'] | undefined {
  if (refusal === 'changed_meanwhile') return undefined
  if (refusal === 'question_gone') return { question: 'question_missing' }
  if (refusal !== 'needed_while_published') return { key: refusal }
  const lacks = whyNotPublished(content).map((field) => [field, refusal] as const)
  return Object.fromEntries(lacks)
}

export default function Fact() {
  return <FactPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
