import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findDesignerSheet } from '#app/domain/designers/find-designer-sheet.server.ts'
import { findKept } from '#app/domain/vault/find-kept.server.ts'
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
  const sheet = await findDesignerSheet(id ?? '')
  if (!sheet) throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'vault.open', demand)
  const { id, alias } = await sheetOf(params.id)
  const found = await findKept(`designer/${id}`)
  const identity = !found.ok ? 'shut' : found.value ? 'kept' : 'missing'
  return deskPage({ desk, up: `/staff/designers/${id}`, alias, identity } as const)
}

const again = deskPage<AskAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.open', demand)
  const form = await readForm(request)
  const { id } = await sheetOf(params.id)
  const asked = await askTyped(form, { subject: `designer/${id}`, by })
  return 'to' in asked ? redirect(asked.to, 303) : again(asked.answer, asked.status)
}

export default function Opening() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <AskPage shown={shown} answer={answer} />
}
