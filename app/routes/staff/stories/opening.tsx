import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { askOpening } from '#app/domain/vault/ask-opening.server.ts'
import { openingReasons } from '#app/domain/vault/opening.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedChoice, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { type AskAnswer, AskPage } from '../vault/ask-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.stories.work.opening)

export const headers = pageHeaders

const demand = { fresh: true }

async function sheetOf(id: string | undefined) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet) throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'vault.open', demand)
  const { row, identity } = await sheetOf(params.id)
  return deskPage({ desk, up: `/staff/stories/${row.id}`, alias: row.alias, identity })
}

const again = deskPage<AskAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.open', demand)
  const form = await readForm(request)
  const { row } = await sheetOf(params.id)
  const typed = { reason: typedChoice(form, 'reason'), words: typedText(form, 'words') }
  const reason = openingReasons.find((candidate) => candidate === typed.reason)
  const errors: AskAnswer['errors'] = reason ? {} : { reason: 'reason_missing' }
  if (!reason || typed.words.trim() === '') {
    if (typed.words.trim() === '') errors.words = 'no_reason'
    return again({ typed, errors }, 422)
  }
  const subject = `story/${row.id}` as const
  const asked = await askOpening({ subject, reason, words: typed.words, by, now: now() })
  if (asked.ok) return redirect(`/staff/vault/${asked.value.id}?done=asked`, 303)
  if (asked.refusal === 'no_reason') return again({ typed, errors: { words: 'no_reason' } }, 422)
  return again({ typed, errors: {}, refusal: asked.refusal }, 409)
}

export default function Opening() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <AskPage shown={shown} answer={answer} />
}
