import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  readSuggested,
  suggestedAsTyped,
  typedSuggested,
} from '#app/domain/donations/suggested-amounts.ts'
import { changeSetting } from '#app/domain/organisation/change-setting.server.ts'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type AmountsAnswer, AmountsPage } from './amounts-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.funds.amounts.title)

export const headers = pageHeaders

const name = 'suggested_amounts'
const no = { SEK: [], NOK: [], EUR: [] }
const none = { once: no, monthly: no }

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'funds.view')
  const { value = none, version } = await findSetting(name)
  return deskPage({ desk, version, current: suggestedAsTyped(value, desk.locale) })
}

const again = deskPage<AmountsAnswer>

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'funds.edit')
  const form = await readForm(request)
  const typed = typedSuggested(form)
  const read = readSuggested(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { name, value: read.value, version: shownVersion(form), by, now: now() } as const
  const saved = await changeSetting(wish)
  if (saved.ok) return redirect('/staff/funds/amounts?done=saved', 303)
  return again({ typed, errors: {}, meanwhile: { saved: await lastSaved(`setting/${name}`) } }, 409)
}

export default function Amounts() {
  return <AmountsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
