import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  return deskPage({ desk })
}

/** The pages of the room, by their words, each with its place under it. */
const pages = {
  organisation: 'organisation',
  marks: 'marks',
  offer: 'offer',
  cardFees: 'card-fees',
  refundLimit: 'refund-limit',
  cardTesting: 'card-testing',
  delivery: 'delivery',
  taxReport: 'tax-report',
  letters: 'letters',
  processing: 'processing',
  health: 'health',
} as const

export default function Settings() {
  const { desk } = useLoaderData<typeof loader>()
  const { settings: text, tax, processing } = staffMessages(desk.locale)
  const words = { ...text, taxReport: tax.report, processing }
  return (
    <Desk desk={desk} title={text.title}>
      {!may(desk.role, 'settings.edit') && <p className="mb-6 text-ink-soft">{text.onlyOwners}</p>}
      <ul className="desk-cards">
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <li key={page} className="desk-panel">
            <h2>
              <a href={`/staff/settings/${pages[page]}`}>{words[page].title}</a>
            </h2>
            <p className="text-ink-soft">{words[page].about}</p>
          </li>
        ))}
      </ul>
    </Desk>
  )
}
