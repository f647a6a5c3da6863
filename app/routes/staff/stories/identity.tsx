import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { searchAgain } from '#app/domain/stories/search-again.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { memberNames } from '../member-names.server.ts'
import { type IdentityAnswer, IdentityPage } from '../vault/identity-page.tsx'
import { keepTyped } from '../vault/keep-typed.server.ts'
import { type StillTold, StillToldPage } from './still-told-page.tsx'

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
  const shown = { of: 'story' as const, alias: row.alias, isShut: identity === 'shut' }
  return deskPage({ desk, up, ...shown, before })
}

const again = deskPage<IdentityAnswer | StillTold>

/**
 * Locks away what was written. Nothing of it stands in the address, in the history or in a log, and no page shows it again from here. A story
 * that is read and has something of it is taken from its readers in the same press.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.keep')
  const form = await readForm(request)
  const { row } = await sheetOf(params.id)
  const said = await keepTyped(form, { subject: `story/${row.id}`, by })
  if (said) return again(said.answer, said.status)
  const told = await searchAgain({ id: row.id, by, now: now() })
  if (told.length > 0) return again({ told })
  return redirect(`/staff/stories/${row.id}?done=kept`, 303)
}

export default function Identity() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  if (answer && 'told' in answer) return <StillToldPage {...shown} told={answer.told} />
  return <IdentityPage shown={shown} answer={answer} />
}
