import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCosts, typedCosts } from '#app/domain/catalogue/costs/cost.ts'
import { listAskedPrices } from '#app/domain/catalogue/costs/list-asked-prices.server.ts'
import { recordCosts } from '#app/domain/catalogue/costs/record-costs.server.ts'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import type { CostsAnswer } from './costs-answer.ts'
import { CostsPage } from './costs-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.costs.of(data?.title ?? ''))

export const headers = pageHeaders

async function load(id: string | undefined, locale: Locale) {
  const sheet = await findSheet(id ?? '')
  if (!sheet) throw notFound()
  const prices = await listAskedPrices(sheet.id, locale)
  const title = sheet.texts[locale].title || sheet.texts.sv.title || sheet.slug
  return { id: sheet.id, title, version: sheet.version, prices }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  return deskPage({ desk, ...(await load(params.id, desk.locale)) })
}

const again = deskPage<CostsAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'products.edit')
  const { id, title, prices } = await load(params.id, desk.locale)
  const form = await readForm(request)
  const typed = typedCosts(form)
  const read = readCosts(form, prices)
  if (!read.ok && !('changed' in read)) return again({ typed, errors: read.errors }, 422)
  const wish = { productId: id, version: shownVersion(form), called: title, by, now: now() }
  const saved = read.ok ? await recordCosts({ ...wish, recordings: read.value }) : undefined
  if (saved?.ok) return redirect(`/staff/products/${id}/costs?done=saved`, 303)
  const meanwhile = { saved: await lastSaved(`product/${id}`) }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Costs() {
  return (
    <CostsPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
