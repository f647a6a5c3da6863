import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskProducts } from '#app/domain/catalogue/sheet/list-desk-products.server.ts'
import { productStatuses } from '#app/domain/catalogue/sheet/sheet.ts'
import { listDesigners } from '#app/domain/designers/list-designers.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { productColumns } from './product-columns.tsx'
import { isNarrowed, readProductQuery } from './product-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.products.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  const query = new URL(request.url).searchParams
  const asked = readProductQuery(query)
  const [page, designers] = await Promise.all([
    listDeskProducts({ ...asked, locale: desk.locale }, query.get('after')),
    listDesigners(),
  ])
  return deskPage({ desk, asked, designers, ...page })
}

export default function Products() {
  const { desk, asked, designers, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale)
  const say = text.products
  const any = { prompt: text.desk.list.any }
  return (
    <Desk
      desk={desk}
      title={say.title}
      done={desk.done === 'archived' ? say.archived : undefined}
      actions={
        <>
          <ExportLink desk={desk} permission="products.export" />
          {may(role, 'products.import') && (
            <a href="/staff/products/import">{text.importDesk.link}</a>
          )}
          {may(role, 'products.edit') && (
            <LinkButton href="/staff/products/new" look="quiet">
              {say.add}
            </LinkButton>
          )}
        </>
      }
    >
      <Filters locale={locale} action="/staff/products" filtered={isNarrowed(asked)}>
        <Field name="words" label={text.desk.list.search} type="search" value={asked.words} />
        <Select
          {...{ name: 'status', label: say.status, value: asked.status, ...any }}
          options={productStatuses.map((value) => ({ value, label: say.statuses[value] }))}
        />
        <Select
          {...{ name: 'designer', label: say.designer, value: asked.designer, ...any }}
          options={designers.map(({ id, alias }) => ({ value: id, label: alias }))}
        />
        <Select
          {...{ name: 'low', label: say.stock, value: asked.low ? 'yes' : '', ...any }}
          options={[{ value: 'yes', label: say.low }]}
        />
      </Filters>
      <DeskList
        {...{ locale, rows }}
        caption={say.title}
        columns={productColumns(locale)}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}
