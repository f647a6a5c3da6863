import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findQuestionSheet } from '#app/domain/facts/find-question-sheet.server.ts'
import { emptyQuestion } from '#app/domain/facts/question.ts'
import { questionAsTyped, readQuestion, typedQuestion } from '#app/domain/facts/question-form.ts'
import { saveQuestion } from '#app/domain/facts/save-question.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type QuestionAnswer, QuestionPage } from './question-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(
    loaded?.desk,
    (text) => loaded?.current[`title-${loaded.desk.locale}`] || text.facts.questions.add,
  )

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'facts.view')
  const id = madeId(params.id)
  const sheet = id ? await findQuestionSheet(id) : undefined
  if (id && !sheet) throw notFound()
  const lines = sheet ? await listObjectHistory(`question/${sheet.id}`) : []
  const current: Record<string, string> = questionAsTyped(sheet ?? emptyQuestion())
  const { version = 0, facts = 0 } = sheet ?? {}
  return deskPage({ desk, id: sheet?.id, version, facts, lines, current })
}

const again = deskPage<QuestionAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'facts.edit')
  const form = await readForm(request)
  const typed = typedQuestion(form)
  const id = madeId(params.id)
  if (id && !(await findQuestionSheet(id))) throw notFound()
  const read = readQuestion(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const saved = await saveQuestion({ id, content, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/facts/questions/${saved.value.id}?done=saved`, 303)
  if (saved.refusal === 'slug_taken') return again({ typed, errors: { slug: 'slug_taken' } }, 409)
  const meanwhile = { saved: id ? await lastSaved(`question/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Question() {
  return (
    <QuestionPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
