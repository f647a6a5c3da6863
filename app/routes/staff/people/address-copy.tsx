import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadAddress } from './load-address.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.address.copy)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'people.take_out', { fresh: true })
  const { email } = await loadAddress(params.sealed)
  return deskPage({ desk, email, sealed: params.sealed ?? '' })
}

/** What the archive of an address holds, and the way to it in each language. */
export default function AddressCopy() {
  const { desk, email, sealed } = useLoaderData<typeof loader>()
  const say = staffMessages(desk.locale).privacy
  const page = `/staff/people/address/${sealed}`
  return (
    <Desk desk={desk} title={say.address.copy} up={{ href: page, name: say.address.title }}>
      <div className="grid max-w-measure gap-5">
        <p className="font-semibold wrap-anywhere">{email}</p>
        <p className="text-lg">{say.address.copyLead}</p>
        <ul className="flex flex-wrap gap-3">
          {locales.map((locale) => (
            <li key={locale}>
              <LinkButton href={`${page}/copy/file?language=${locale}`}>
                {say.address.download(localeNames[locale])}
              </LinkButton>
            </li>
          ))}
        </ul>
      </div>
    </Desk>
  )
}
