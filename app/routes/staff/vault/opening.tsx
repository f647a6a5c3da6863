import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOpeningSheet } from '#app/domain/vault/find-opening-sheet.server.ts'
import { readIdentity } from '#app/domain/vault/read-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { OpeningPage } from './opening-page.tsx'
import { openingViews } from './opening-views.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.vault.opening.title)

export const headers = pageHeaders

const demand = { fresh: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'vault.open', demand)
  if (!isId(params.id)) throw notFound()
  const found = await findOpeningSheet(params.id)
  if (!found.ok && found.refusal === 'not_found') throw notFound()
  if (!found.ok) return deskPage({ desk, opening: undefined })
  const { words, ...record } = found.value
  const [view] = await openingViews([record])
  const opening = view && { ...view, words, isMine: view.askedBy === staff.id }
  return deskPage({ desk, opening, at: now() })
}

/** Reads, with one press, what is locked away. Each reading is written down before it is shown; the page closes itself with the opening. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.open', demand)
  const { id } = params
  if (!isId(id)) throw notFound()
  const read = await readIdentity({ id, by, now: now() })
  if (!read.ok && read.refusal === 'not_found') throw notFound()
  if (!read.ok) return redirect(`/staff/vault/${id}?done=${read.refusal}`, 303)
  const found = await findOpeningSheet(id)
  const endsAt = found.ok ? found.value.endsAt : null
  const seconds = Math.max(1, Math.floor(((endsAt ?? now()).getTime() - now().getTime()) / 1000))
  const headers = { ...deskHeaders, Refresh: `${seconds}; url=/staff/vault/${id}` }
  return data({ identity: read.value }, { headers })
}

export default function Opening() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <OpeningPage shown={shown} identity={answer?.identity} />
}
