import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { startImport } from '#app/domain/catalogue/import/run/start-import.server.ts'
import { admit } from '../../admit.server.ts'

/** Has a file imported that was looked through. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'products.import')
  const id = params.id ?? ''
  const started = await startImport(id, by)
  const page = `/staff/products/import/${encodeURIComponent(id)}`
  return redirect(started.ok ? page : `${page}?done=${started.refusal}`, 303)
}

export { FormOnly as default } from '../../form-only.tsx'
