import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { recordRead } from '#app/domain/history/record-read.server.ts'
import { weighPerson } from '#app/domain/privacy/weigh-person.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { KnownKinds } from './known-kinds.tsx'
import { loadAddress } from './load-address.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.address.title)

export const headers = pageHeaders

/** What is kept of an address that no supporter has. To look is kept in the history, by a seal and not by the address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff, by } = await admit(request, 'people.take_out')
  const { email, object, person } = await loadAddress(params.sealed)
  const at = now()
  await recordRead({ by, action: 'people.address_read', object, at })
  const [{ kinds }, lines] = await Promise.all([
    weighPerson(person, at),
    may(staff.role, 'history.view') ? listObjectHistory(object) : undefined,
  ])
  return deskPage({ desk, sealed: params.sealed ?? '', email, object, kinds, lines })
}

export default function Address() {
  const { desk, sealed, email, object, kinds, lines } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale)
  const say = text.privacy
  const page = `/staff/people/address/${sealed}`
  return (
    <Desk
      desk={desk}
      title={say.address.title}
      up={{ href: '/staff/people', name: text.people.title }}
    >
      <p className="measure mb-6 text-lg">
        <strong className="wrap-anywhere">{email}</strong>
        <span className="block">{say.address.lead}</span>
      </p>
      <div className="desk-halves">
        <KnownKinds title={say.address.known} kinds={kinds} locale={desk.locale} panel />
        <section aria-labelledby="rights" className="desk-panel">
          <h2 id="rights">{say.onRequest}</h2>
          <ul className="grid gap-2">
            <li>
              <a href={`${page}/copy`}>{say.address.copy}</a>
            </li>
            {may(desk.role, 'people.forget') && (
              <li>
                <a href={`${page}/erasure`}>{say.address.erase}</a>
              </li>
            )}
          </ul>
        </section>
        {lines && <OwnHistory {...{ desk, lines, object }} />}
      </div>
    </Desk>
  )
}
