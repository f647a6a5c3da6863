import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskGifts } from '#app/domain/donations/desk/list-desk-gifts.server.ts'
import { listFundChoices } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { beginningOf } from '#app/values/day.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { giftColumns } from './gift-columns.tsx'
import { ListFilters } from './list-filters.tsx'
import { readGiftListQuery } from './list-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.gifts.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.view')
  const { searchParams } = new URL(request.url)
  const query = readGiftListQuery(searchParams, soughtIn(request))
  const { from, to, ...asked } = query
  const filter = { ...asked, from: beginningOf(from), until: beginningOf(to, 1) }
  const [page, funds] = await Promise.all([
    listDeskGifts(filter, { locale: desk.locale, after: searchParams.get('after') ?? undefined }),
    listFundChoices(desk.locale),
  ])
  return deskPage({ desk, query, funds, ...page })
}

export const action = seek('gifts.view')

export default function Gifts() {
  const { desk, query, funds, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).gifts
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={
        <>
          <ExportLink desk={desk} permission="gifts.export" />
          {may(role, 'gifts.record') && (
            <LinkButton href="/staff/gifts/recording" look="quiet">
              {text.record.link}
            </LinkButton>
          )}
        </>
      }
    >
      <ListFilters locale={locale} query={query} funds={funds} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: giftColumns(locale) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}
