import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { CampaignRowOfDesk } from '#app/domain/campaigns/desk/desk-list.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber, formatShortDate } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { type CampaignQuery, isNarrowed, readCampaignQuery } from './campaign-query.ts'
import { campaignsAsked } from './list-page.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { searchParams } = new URL(request.url)
  const asked = readCampaignQuery(searchParams)
  const place = { locale: desk.locale, after: searchParams.get('after') }
  return deskPage({ desk, asked, ...(await campaignsAsked(asked, place)) })
}

export default function Campaigns() {
  const { desk, asked, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).campaigns
  return (
    <Desk
      desk={desk}
      title={text.title}
      done={desk.done === 'removed' ? text.done.removed : undefined}
      actions={
        <>
          <ExportLink desk={desk} permission="campaigns.export" />
          {may(role, 'campaigns.edit') && (
            <LinkButton href="/staff/campaigns/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <ListFilters locale={locale} asked={asked} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(locale) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

/** What the list shows: some words, one state, what closes soon. */
function ListFilters({ locale, asked }: { locale: Locale; asked: CampaignQuery }) {
  const { campaigns: text, desk } = staffMessages(locale)
  const any = { prompt: desk.list.any }
  return (
    <Filters locale={locale} action="/staff/campaigns" filtered={isNarrowed(asked)}>
      <Field
        {...{ name: 'words', label: desk.list.search, type: 'search', value: asked.words }}
        hint={text.searchHint}
      />
      <Select
        {...{ name: 'state', label: text.state, value: asked.state ?? '', ...any }}
        options={(['draft', 'published', 'ended'] as const).map((value) => ({
          ...{ value, label: text.states[value] },
        }))}
      />
      <Select
        {...{ name: 'when', label: text.when, value: asked.soon ? 'soon' : '', ...any }}
        options={[{ value: 'soon', label: text.closingSoon }]}
      />
    </Filters>
  )
}

function columnsOf(locale: Locale): DeskColumn<CampaignRowOfDesk>[] {
  const { columns, states } = staffMessages(locale).campaigns
  const { actions } = messages(locale).act
  const day = (text: string) =>
    text === '' ? '' : formatShortDate(new Date(`${text}T12:00:00Z`), locale)
  return [
    {
      ...{ key: 'title', heading: columns.title, names: true },
      cell: ({ id, title }) => <a href={`/staff/campaigns/${id}`}>{title}</a>,
    },
    { key: 'state', heading: columns.state, cell: ({ state }) => states[state] },
    {
      ...{ key: 'days', heading: columns.days },
      cell: ({ opensOn, closesOn }) =>
        [day(opensOn), day(closesOn)].filter(Boolean).join(' – ') || '–',
    },
    {
      ...{ key: 'actions', heading: columns.actions },
      cell: ({ offers }) => offers.map((offer) => actions[offer]).join(', ') || '–',
    },
    ...countsOf(locale),
  ]
}

/** What a campaign has come to. */
function countsOf(locale: Locale): DeskColumn<CampaignRowOfDesk>[] {
  const { columns } = staffMessages(locale).campaigns
  const count = (value: number) => formatNumber(value, locale)
  return [
    {
      ...{ key: 'signed', heading: columns.signed, figures: true },
      cell: ({ signed }) => count(signed),
    },
    {
      ...{ key: 'letters', heading: columns.letters, figures: true },
      cell: ({ letters }) => count(letters),
    },
    {
      ...{ key: 'downloads', heading: columns.downloads, figures: true },
      cell: ({ downloads }) => count(downloads),
    },
    {
      ...{ key: 'languages', heading: columns.languages, figures: true },
      cell: ({ languages }) => `${languages}/${locales.length}`,
    },
  ]
}
