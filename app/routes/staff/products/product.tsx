import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import { readSheet } from '#app/domain/catalogue/sheet/sheet-form.ts'
import { typedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { foundErrors } from '../designers/found-errors.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { loadProduct } from './load-product.server.ts'
import { type ProductAnswer, ProductPage } from './product-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => data?.title || text.products.add)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  const id = madeId(params.id)
  const product = await loadProduct(id, desk.locale)
  if (!product) throw notFound()
  return deskPage({ desk, ...product })
}

const again = deskPage<ProductAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'products.edit')
  const form = await readForm(request)
  const typed = typedSheet(form)
  const id = madeId(params.id)
  if (id && !(await findSheet(id))) throw notFound()
  const read = readSheet(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id, content: read.value, version: shownVersion(form), by, now: now() }
  const saved = await saveSheet(wish)
  if (saved.ok) return redirect(`/staff/products/${saved.value.id}?done=saved`, 303)
  if (saved.refusal === 'found') return again({ typed, errors: foundErrors(saved) }, 422)
  const { refusal } = saved
  if (refusal === 'vault_shut') return again({ typed, errors: { 'title-sv': refusal } }, 409)
  if (refusal === 'slug_taken') return again({ typed, errors: { slug: refusal } }, 409)
  if (refusal === 'sku_taken') return again({ typed, errors: { 'v0-sku': refusal } }, 409)
  const meanwhile = { saved: id ? await lastSaved(`product/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function Product() {
  return (
    <ProductPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
