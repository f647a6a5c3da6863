import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkAllOf } from '#app/domain/designers/check-all-of.server.ts'
import { findDesignerSheet } from '#app/domain/designers/find-designer-sheet.server.ts'
import { findKept } from '#app/domain/vault/find-kept.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { memberNames } from '../member-names.server.ts'
import { type IdentityAnswer, IdentityPage } from '../vault/identity-page.tsx'
import { keepTyped } from '../vault/keep-typed.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.stories.work.identity)

export const headers = pageHeaders

async function sheetOf(id: string | undefined) {
  const sheet = await findDesignerSheet(id ?? '')
  if (!sheet) throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'vault.keep')
  const { id, alias } = await sheetOf(params.id)
  const found = await findKept(`designer/${id}`)
  const kept = found.ok ? found.value : undefined
  const names = kept ? await memberNames() : {}
  const before = kept && { who: names[kept.by] ?? kept.by, at: kept.at }
  const shown = { of: 'designer' as const, alias, isShut: !found.ok, before }
  return deskPage({ desk, up: `/staff/designers/${id}`, ...shown })
}

const again = deskPage<IdentityAnswer>

/** Locks away who a designer is, and says whether something of it stands already in what readers see of her and of her pieces. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'vault.keep')
  const form = await readForm(request)
  const sheet = await sheetOf(params.id)
  const said = await keepTyped(form, { subject: `designer/${sheet.id}`, by })
  if (said) return again(said.answer, said.status)
  const checked = await checkAllOf({ sheet, by, now: now() })
  const stands = checked.ok && checked.value.length > 0
  return redirect(`/staff/designers/${sheet.id}?done=${stands ? 'kept_found' : 'kept'}`, 303)
}

export default function Identity() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <IdentityPage shown={shown} answer={answer} />
}
