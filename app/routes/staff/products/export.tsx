import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countExported } from '#app/domain/catalogue/export/count-exported.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { exportDoor } from '../exports/export-door.server.ts'
import { ListAsFile } from '../exports/list-as-file.tsx'
import { surveyOf } from '../exports/survey.server.ts'
import { isNarrowed, readProductQuery } from './product-query.ts'
import { ShopForm } from './shop-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, ({ exports }) => exports.title(exports.lists.products))

export const headers = pageHeaders

export async function loader(args: LoaderFunctionArgs) {
  const door = await exportDoor(args)
  const { desk } = door
  const asked = readProductQuery(new URL(args.request.url).searchParams)
  const narrowed = isNarrowed(asked)
  const [survey, all, only] = await Promise.all([
    surveyOf(door),
    countExported(),
    narrowed ? countExported({ ...asked, locale: desk.locale }) : undefined,
  ])
  return deskPage({ desk, survey, asked, counts: { all, only } })
}

export default function ProductExport() {
  const { desk, survey, asked, counts } = useLoaderData<typeof loader>()
  const { exports: say, products } = staffMessages(desk.locale)
  return (
    <Desk
      desk={desk}
      title={say.title(say.lists.products)}
      up={{ href: survey.back, name: products.title }}
    >
      <div className="desk-halves">
        <section aria-labelledby="table" className="desk-panel">
          <h2 id="table">{say.table}</h2>
          <ListAsFile locale={desk.locale} survey={survey} />
        </section>
        <section aria-labelledby="shop" className="desk-panel">
          <h2 id="shop">{say.shops.title}</h2>
          <ShopForm locale={desk.locale} asked={asked} counts={counts} />
        </section>
      </div>
    </Desk>
  )
}
