import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removeNumber } from '#app/domain/tax/remove-number.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { localeOf } from '../frame.server.ts'
import { giverAt } from './own-door.server.ts'
import { ownFormHeaders } from './own-headers.ts'

/** Forgets a giver's number, with one press. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const giver = await giverAt(params)
  const done = (await removeNumber(giver.id, now())) ? 'removed' : 'not_there'
  return redirect(`/${locale}/giving/${params.token}/tax?done=${done}`, {
    ...{ status: 303, headers: ownFormHeaders },
  })
}

/** Only a form leads here. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  await giverAt(params)
  return redirect(`/${locale}/giving/${params.token}/tax`, { headers: ownFormHeaders })
}

/** It draws nothing; it is there so that a refusal is a page of ours and not bare data. */
export default function TaxRemoval() {
  return null
}
