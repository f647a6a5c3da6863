import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadPerson } from './load-person.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.copy)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'people.take_out', { fresh: true })
  const { id, name } = await loadPerson(params.id)
  return deskPage({ desk, id, name })
}

/** What the archive of a person holds, and the way to it. */
export default function Copy() {
  const { desk, id, name } = useLoaderData<typeof loader>()
  const say = staffMessages(desk.locale).privacy
  return (
    <Desk desk={desk} title={say.copy} up={{ href: `/staff/people/${id}`, name }}>
      <div className="grid max-w-measure gap-5">
        <p className="text-lg">{say.copyLead}</p>
        <p>
          <LinkButton href={`/staff/people/${id}/copy/file`}>{say.download}</LinkButton>
        </p>
      </div>
    </Desk>
  )
}
