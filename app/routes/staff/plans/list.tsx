import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFundChoices } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { listDeskPlans } from '#app/domain/plans/desk/list-desk-plans.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Pages } from '#app/ui/desk/list.tsx'
import { beginningOf } from '#app/values/day.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { PlanFilters } from './list-filters.tsx'
import { readPlanListQuery } from './list-query.ts'
import { planColumns } from './plan-columns.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.plans.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'plans.view')
  const { searchParams } = new URL(request.url)
  const query = readPlanListQuery(searchParams, soughtIn(request))
  const { from, to, ...asked } = query
  const filter = { ...asked, from: beginningOf(from), until: beginningOf(to, 1) }
  const [page, funds] = await Promise.all([
    listDeskPlans(filter, { locale: desk.locale, after: searchParams.get('after') ?? undefined }),
    listFundChoices(desk.locale),
  ])
  return deskPage({ desk, query, funds, ...page })
}

export const action = seek('plans.view')

export default function Plans() {
  const { desk, query, funds, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const text = staffMessages(locale).plans
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={<ExportLink desk={desk} permission="plans.export" />}
    >
      <PlanFilters locale={locale} query={query} funds={funds} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: planColumns(locale) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}
