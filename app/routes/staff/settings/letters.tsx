import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letterKinds } from '#app/domain/receipts/letter.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.letters.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  return deskPage({ desk })
}

/** Every letter there is, in every language, to be looked at with example data. */
export default function Letters() {
  const { desk } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).settings
  return (
    <Desk desk={desk} title={text.letters.title} up={{ href: '/staff/settings', name: text.title }}>
      <p className="measure mb-6 text-ink-soft">{text.letters.lead}</p>
      <ul className="desk-cards">
        {letterKinds.map((kind) => (
          <li key={kind} className="desk-panel">
            <h2>{text.letters.kinds[kind]}</h2>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {locales.map((locale) => (
                <li key={locale}>
                  <a href={`/staff/settings/letters/${kind}?in=${locale}`} lang={locale}>
                    {localeNames[locale]}
                    <span className="sr-only">, {text.letters.kinds[kind]}</span>
                  </a>
                  {' · '}
                  <a href={`/staff/settings/letters/${kind}?in=${locale}&as=text`}>
                    {text.letters.asText}
                    <span className="sr-only">
                      , {localeNames[locale]}, {text.letters.kinds[kind]}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Desk>
  )
}
