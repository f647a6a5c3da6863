import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listParcels } from '#app/domain/orders/list-parcels.server.ts'
import { formatCountry } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { chosenOrders } from './chosen-orders.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.addressLabels)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.pack')
  const parcels = await listParcels(chosenOrders(new URL(request.url).searchParams))
  const labels = parcels.map(({ id, reference, name, address, country }) => ({
    ...{ id, reference, name, address, country },
  }))
  return deskPage({ desk, labels })
}

/** Addresses for a common sheet of labels: three by eight of 70 × 37 mm on A4. Abroad the country is written in English too, as the post asks. */
export default function AddressLabels() {
  const { desk, labels } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).orders
  const up = { href: '/staff/orders?stage=to_pack', name: text.stages.to_pack }
  return (
    <Desk desk={desk} title={text.addressLabels} up={up}>
      <p className="no-print mb-6 text-ink-soft">
        {labels.length === 0 ? text.nothingChosen : text.print}
      </p>
      <ul className="label-sheet">
        {labels.map(({ id, reference, name, address, country }) => (
          <li key={id}>
            <span className="label-reference">{reference}</span>
            {[name, ...address].map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
            {country !== 'SE' && (
              <span className="block">{formatCountry(country, 'en').toUpperCase()}</span>
            )}
          </li>
        ))}
      </ul>
    </Desk>
  )
}
