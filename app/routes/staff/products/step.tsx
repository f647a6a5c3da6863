import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { copyProduct } from '#app/domain/catalogue/sheet/copy-product.server.ts'
import { moveProduct, type ProductStep } from '#app/domain/catalogue/sheet/move-product.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

const done = { withdraw: 'withdrawn', archive: 'archived', restore: 'restored' } as const

/** The steps that ask for nothing, each at its own address: off sale, away, back again, and a copy. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'products.edit')
  const id = params.id ?? ''
  const step =
    new URL(request.url).pathname
      .replace(/\.data$/, '')
      .split('/')
      .at(-1) ?? ''
  if (step === 'copy') {
    const copied = await copyProduct({ id, by, now: now() })
    if (!copied.ok) throw notFound()
    return redirect(`/staff/products/${copied.value.id}?done=copied`, 303)
  }
  const outcome = await moveProduct({ id, step: step as ProductStep, by, now: now() })
  const key = outcome.ok ? done[step as ProductStep] : outcome.refusal
  return redirect(`/staff/products/${id}?done=${key}`, 303)
}

export { FormOnly as default } from '../form-only.tsx'
