import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listParcels, type Parcel } from '#app/domain/orders/list-parcels.server.ts'
import { formatCountry, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { chosenOrders } from './chosen-orders.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.packingLists)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.pack')
  const parcels = await listParcels(chosenOrders(new URL(request.url).searchParams))
  return deskPage({ desk, parcels })
}

/** One order to a page: what goes into the parcel, and a box to tick beside each piece. */
export default function PackingLists() {
  const { desk, parcels } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).orders
  const up = { href: '/staff/orders?stage=to_pack', name: text.stages.to_pack }
  return (
    <Desk desk={desk} title={text.packingLists} up={up}>
      <p className="no-print mb-6 text-ink-soft">
        {parcels.length === 0 ? text.nothingChosen : text.printList}
      </p>
      {parcels.map((parcel) => (
        <PackingList key={parcel.id} parcel={parcel} locale={desk.locale} />
      ))}
    </Desk>
  )
}

function PackingList({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const text = staffMessages(locale).orders
  const { reference, name, address, country, delivery, placedAt, lines } = parcel
  return (
    <section className="packing-list" aria-labelledby={reference}>
      <h2 id={reference} className="text-xl">
        {text.packingList(reference)}
      </h2>
      <p>
        {formatShortDate(placedAt, locale)} · {delivery}
      </p>
      <address className="not-italic">
        {[name, ...address, formatCountry(country, locale)].map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {lines.length === 0 && <p className="desk-none">{text.nothingToPack}</p>}
      {lines.length > 0 && (
        <table className="desk-list">
          <caption className="sr-only">{text.packingList(reference)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.quantity}</th>
              <th scope="col">{text.piece}</th>
              <th scope="col">{text.packed}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.position}>
                <td data-heading={text.quantity}>{line.quantity}</td>
                <th scope="row" data-heading={text.piece} className="written-cell">
                  {line.title}
                  {line.options && <span className="block font-normal">{line.options}</span>}
                </th>
                <td data-heading={text.packed}>
                  <span className="packed-box" aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
