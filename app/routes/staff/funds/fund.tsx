import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFundSheet } from '#app/domain/donations/funds/find-fund-sheet.server.ts'
import { readFund } from '#app/domain/donations/funds/fund-form.ts'
import { whyNotOpened } from '#app/domain/donations/funds/fund-sheet.ts'
import { typedFund } from '#app/domain/donations/funds/fund-typed.ts'
import { saveFund } from '#app/domain/donations/funds/save-fund.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type FundAnswer, FundPage } from './fund-page.tsx'
import { loadFund } from './load-fund.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.title || text.funds.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'funds.view')
  const fund = await loadFund(madeId(params.id), desk.locale)
  if (!fund) throw notFound()
  return deskPage({ desk, ...fund })
}

const again = deskPage<FundAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'funds.edit')
  const form = await readForm(request)
  const typed = typedFund(form)
  const id = madeId(params.id)
  if (id && !(await findFundSheet(id))) throw notFound()
  const read = readFund(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { value: content } = read
  const saved = await saveFund({ id, content, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/funds/${saved.value.id}?done=saved`, 303)
  if (saved.refusal === 'slug_taken') return again({ typed, errors: { slug: 'slug_taken' } }, 409)
  if (saved.refusal === 'needed_while_open') {
    const lacks = whyNotOpened(content).map((field) => [field, 'needed_while_open'] as const)
    return again({ typed, errors: Object.fromEntries(lacks) }, 422)
  }
  const meanwhile = { saved: id ? await lastSaved(`fund/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Fund() {
  return <FundPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
