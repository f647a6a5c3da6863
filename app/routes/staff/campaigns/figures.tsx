import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countCampaign } from '#app/domain/campaigns/desk/count-campaign.server.ts'
import { formatNumber, formatShortDate } from '#app/i18n/format.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { BarChart } from '#app/ui/desk/bar-chart.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList } from '#app/ui/desk/list.tsx'
import { RangeChart } from '#app/ui/kit/range-chart.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { partOf } from './part-of.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.figures.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { campaign, up } = await partOf(params.id, desk.locale)
  return deskPage({ desk, up, ...(await countCampaign(campaign.id, desk.locale, now())) })
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

/** What a campaign has come to: signatures by kind and by day, drawn and as tables; letters and downloads by language. */
export default function Figures() {
  const shown = useLoaderData<typeof loader>()
  const { desk, up } = shown
  const { figures: text } = staffMessages(desk.locale).campaigns
  return (
    <Desk {...{ desk, up, title: text.title }}>
      <div className="grid max-w-4xl gap-10">
        <Kinds {...shown} />
        <Days {...shown} />
        <Taken {...shown} />
      </div>
    </Desk>
  )
}

function Kinds({ desk: { locale }, kinds }: Shown) {
  const { figures: text } = staffMessages(locale).campaigns
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className="mb-3 text-xl">
        {text.kinds}
      </h2>
      {kinds.length > 0 && (
        <RangeChart
          title={text.kinds}
          asTable={text.asTable}
          headings={{ label: text.kind, value: text.count }}
          rows={kinds.map(({ key, label, count }) => ({
            ...{ key, label, text: formatNumber(count, locale) },
            figure: { unit: 'count' as const, bound: 'exact' as const, low: count, countries: [] },
          }))}
        />
      )}
      <DeskList
        {...{ locale, rows: kinds, caption: text.kinds, none: text.none }}
        columns={[
          { key: 'kind', heading: text.kind, names: true, cell: ({ label }) => label },
          {
            ...{ key: 'count', heading: text.count, figures: true },
            cell: ({ count }) => formatNumber(count, locale),
          },
          {
            ...{ key: 'waiting', heading: text.waiting, figures: true },
            cell: ({ waiting }) => formatNumber(waiting, locale),
          },
        ]}
        keyOf={({ key }) => key}
      />
    </section>
  )
}

function Days({ desk: { locale }, days }: Shown) {
  const { figures: text } = staffMessages(locale).campaigns
  const dayIn = (day: string) => formatShortDate(new Date(`${day}T12:00:00Z`), locale)
  return (
    <section aria-labelledby="days">
      <h2 id="days" className="mb-3 text-xl">
        {text.days}
      </h2>
      {days.length === 0 && <p className="desk-none">{text.none}</p>}
      {days.length > 0 && (
        <BarChart
          title={text.days}
          asTable={text.asTable}
          headings={{ label: text.day, value: text.count }}
          bars={days.map(({ key, count }) => ({
            ...{ key, label: dayIn(key), value: count, text: formatNumber(count, locale) },
          }))}
        />
      )}
    </section>
  )
}

function Taken({ desk: { locale }, taken }: Shown) {
  const { figures: text } = staffMessages(locale).campaigns
  return (
    <section aria-labelledby="taken">
      <h2 id="taken" className="mb-3 text-xl">
        {text.taken}
      </h2>
      <p className="mb-3 text-ink-soft">{text.how}</p>
      <DeskList
        {...{ locale, rows: taken, caption: text.taken, none: text.none }}
        columns={[
          {
            ...{ key: 'what', heading: text.what, names: true },
            cell: ({ what }) => text.whats[what],
          },
          {
            ...{ key: 'language', heading: text.language },
            cell: (row) => localeNames[row.locale],
          },
          {
            ...{ key: 'count', heading: text.count, figures: true },
            cell: ({ count }) => formatNumber(count, locale),
          },
        ]}
        keyOf={(row) => `${row.what} ${row.locale}`}
      />
    </section>
  )
}
