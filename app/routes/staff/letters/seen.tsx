import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { seeToLetter } from '#app/domain/receipts/see-to-letter.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** Somebody has seen to a letter that did not arrive: it waits for nobody any more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'letters.resend')
  const { id } = params
  if (!isId(id) || !(await seeToLetter({ id, by, now: now() }))) throw notFound()
  return redirect('/staff/letters?state=failed&done=seen', 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/letters')

export { FormOnly as default } from '../form-only.tsx'
