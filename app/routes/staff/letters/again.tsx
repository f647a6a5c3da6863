import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendAgain } from '#app/domain/receipts/send-again.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { addressWith } from '#app/ui/desk/list.tsx'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'

/** Only an address of our own is led back to. */
const ownPage = (back: FormDataEntryValue | null): string =>
  typeof back === 'string' &&
  /^\/staff\/(orders\/L-\d{4,9}|gifts\/G-\d{4,9}|plans\/M-\d{4,9}|people\/[0-9a-f-]{36}|letters\?state=[a-z_]+)$/.test(
    back,
  )
    ? back
    : '/staff/letters'

/** A letter once more. Which copy it is comes from the page, so that a double press is one letter. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'letters.resend')
  const form = await readForm(request)
  const copy = Number(form.get('copy'))
  const letterId = params.id
  if (!isId(letterId) || !Number.isInteger(copy) || copy < 1 || copy > 1_000) throw notFound()
  const sent = await sendAgain({ letterId, copy, by, now: now() })
  if (!sent.ok && sent.refusal === 'no_letter') throw notFound()
  ring('letters')
  return redirect(addressWith(ownPage(form.get('back')), { done: 'letter' }), 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/letters')

export { FormOnly as default } from '../form-only.tsx'
