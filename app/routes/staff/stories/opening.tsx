import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { type AskAnswer, AskPage } from '../vault/ask-page.tsx'
import { askTyped } from '../vault/ask-typed.server.ts'

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
  const asked = await askTyped(form, { subject: `story/${row.id}`, by })
  return 'to' in asked ? redirect(asked.to, 303) : again(asked.answer, asked.status)
}

export default function Opening() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <AskPage shown={shown} answer={answer} />
}
