import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { identityFields } from '#app/domain/vault/identity.ts'
import { readIdentityForm } from '#app/domain/vault/identity-form.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { type IdentityAnswer, IdentityPage } from '../vault/identity-page.tsx'
import { memberNames } from './load-story.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.stories.work.identity)

export const headers = pageHeaders

async function sheetOf(id: string | undefined) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet || sheet.row.state === 'withdrawn') throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'vault.keep')
  const { row, identity, kept } = await sheetOf(params.id)
  const names = kept ? await memberNames() : {}
  const before = kept && { who: names[kept.by] ?? kept.by, at: kept.at }
  const up = `/staff/stories/${row.id}`
  return deskPage({ desk, up, alias: row.alias, isShut: identity === 'shut', before })
}

const again = deskPage<IdentityAnswer>

/** Locks away what was written. Nothing of it stands in the address, in the history or in a log, and no page shows it again from here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.keep')
  const form = await readForm(request)
  const { row } = await sheetOf(params.id)
  const typed = Object.fromEntries(identityFields.map((field) => [field, typedText(form, field)]))
  const read = readIdentityForm(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const subject = `story/${row.id}` as const
  const kept = await keepIdentity({ subject, identity: read.value, by, now: now() })
  if (!kept.ok) return again({ typed, errors: {}, refusal: kept.refusal }, 409)
  return redirect(`/staff/stories/${row.id}?done=kept`, 303)
}

export default function Identity() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <IdentityPage shown={shown} answer={answer} />
}
