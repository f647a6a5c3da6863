import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { instantOf } from '#app/values/day.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'

/** Puts a piece on sale now, or at a time that was written; what keeps it from that is named on its own page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'products.publish')
  const form = await readForm(request)
  const page = `/staff/products/${params.id}`
  const isPlanned = form.get('when') === 'at'
  const at = isPlanned ? instantOf(String(form.get('at') ?? '')) : undefined
  if (isPlanned && (!at || at <= now())) return redirect(`${page}?done=no_time`, 303)
  const outcome = await publishProduct({ id: params.id ?? '', at, by, now: now() })
  if (!outcome.ok && outcome.refusal === 'gone') throw notFound()
  const done = outcome.ok ? (isPlanned ? 'planned' : 'published') : outcome.refusal
  return redirect(`${page}?done=${done}`, 303)
}

export { FormOnly as default } from '../form-only.tsx'
