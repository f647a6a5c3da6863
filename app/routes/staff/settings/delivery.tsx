import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { DeliveryMethod } from '#app/domain/checkout/delivery-method.ts'
import { listDeliveryMethods } from '#app/domain/checkout/list-delivery-methods.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatCountry, formatList } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.delivery.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  return deskPage({ desk, methods: await listDeliveryMethods() })
}

export default function Delivery() {
  const { desk, methods } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).settings
  const say = text.delivery
  const countriesOf = ({ rates }: DeliveryMethod) =>
    [...new Set(rates.map(({ country }) => country))].map((code) =>
      formatCountry(code, desk.locale),
    )
  const columns: DeskColumn<DeliveryMethod>[] = [
    {
      key: 'name',
      heading: say.name,
      names: true,
      written: true,
      cell: ({ slug, names }) => (
        <a href={`/staff/settings/delivery/${slug}`}>{names[desk.locale] || slug}</a>
      ),
    },
    {
      key: 'countries',
      heading: say.countries,
      cell: (method) => formatList(countriesOf(method), desk.locale) || say.notOffered,
    },
    { key: 'days', heading: say.days, cell: ({ daysMin, daysMax }) => `${daysMin}–${daysMax}` },
  ]
  return (
    <Desk
      desk={desk}
      title={say.title}
      up={{ href: '/staff/settings', name: text.title }}
      done={desk.done === 'saved' ? staffMessages(desk.locale).desk.saved : undefined}
      actions={
        may(desk.role, 'settings.edit') && (
          <LinkButton href="/staff/settings/delivery/new" look="quiet">
            {say.add}
          </LinkButton>
        )
      }
    >
      <DeskList
        locale={desk.locale}
        caption={say.title}
        columns={columns}
        rows={methods}
        keyOf={({ slug }) => slug}
      />
    </Desk>
  )
}
