import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findLinkEdition } from '#app/domain/supporters/find-link-edition.server.ts'
import { renewLink } from '#app/domain/supporters/renew-link.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadPerson } from './load-person.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.people.link.do)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'plans.change')
  const { id, name, email } = await loadPerson(params.id)
  return deskPage({ desk, id, name, email, edition: await findLinkEdition(id) })
}

/** Makes the link to somebody's own page useless, and owes her a new one: the edition that was shown, so that a second press changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'plans.change')
  const { id } = await loadPerson(params.id)
  const shown = typedText(await readForm(request), 'edition')
  const edition = /^\d{1,9}$/.test(shown) ? Number(shown) : 0
  const isRenewed = await renewLink({ whose: { id, edition }, by, now: now() })
  return redirect(`/staff/people/${id}?done=${isRenewed ? 'link' : 'link_late'}`, 303)
}

/** What becomes of the link that is out there, and where the new one goes. */
export default function LinkRenewal() {
  const { desk, id, name, email, edition } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).people.link
  return (
    <Desk desk={desk} title={text.do} up={{ href: `/staff/people/${id}`, name }}>
      <form method="post" className="grid max-w-form gap-4">
        <input type="hidden" name="edition" value={edition} />
        <p className="wrap-anywhere">{text.lead(email)}</p>
        <p>
          <Button>{text.button}</Button>
        </p>
      </form>
    </Desk>
  )
}
