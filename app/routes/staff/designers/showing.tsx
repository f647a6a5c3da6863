import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { showDesigner } from '#app/domain/designers/show-designer.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Shows a designer or hides her, by the last word of the address, with one press. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'designers.edit')
  const { id } = params
  const shown = !/\/hiding(\.data)?$/.test(new URL(request.url).pathname)
  const moved = isId(id) ? await showDesigner({ id, shown, by, now: now() }) : undefined
  if (!moved || (!moved.ok && moved.refusal === 'gone')) throw notFound()
  const done = shown ? 'shown' : 'hidden'
  return redirect(`/staff/designers/${id}?done=${moved.ok ? done : moved.refusal}`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/designers')

export { FormOnly as default } from '../form-only.tsx'
