import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { type EndWindow, endWindows } from '#app/domain/stories/desk-list.ts'
import { listDeskStories } from '#app/domain/stories/list-desk-stories.server.ts'
import { storyStates } from '#app/domain/stories/story.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { storyColumns } from './story-columns.tsx'
import { isNarrowed, narrowingOf, readStoryQuery, type StoryQuery } from './story-query.ts'
import { waitsFor } from './waits-for.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.stories.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'stories.view')
  const { searchParams } = new URL(request.url)
  const asked = readStoryQuery(searchParams, soughtIn(request))
  const at = now()
  const place = { now: at, after: searchParams.get('after') }
  const page = await listDeskStories(narrowingOf(asked, waitsFor(staff)), place)
  return deskPage({ desk, asked, at, ...page })
}

export const action = seek('stories.view')

export default function Stories() {
  const { desk, asked, at, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).stories
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={
        <>
          <ExportLink desk={desk} permission="stories.export" />
          {may(role, 'stories.write') && (
            <LinkButton href="/staff/stories/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <ListFilters {...{ locale, asked }} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: storyColumns(locale, at) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

/** What the list shows: part of an alias, a state, what ends soon, what waits for whoever asks. */
function ListFilters({ locale, asked }: { locale: Locale; asked: StoryQuery }) {
  const { stories: text, desk } = staffMessages(locale)
  const { filters } = text
  const any = { prompt: desk.list.any }
  const windows = Object.keys(endWindows).map((window) => ({
    value: window,
    label: text.windows[Number(window) as EndWindow],
  }))
  return (
    <Filters
      {...{ locale, action: '/staff/stories', filtered: isNarrowed(asked) }}
      sought={{ words: asked.alias, label: filters.alias, hint: text.searchHint }}
    >
      <Select
        {...{ name: 'state', label: filters.state, value: asked.state ?? '', ...any }}
        options={storyStates.map((value) => ({ value, label: text.states[value] }))}
      />
      <Select
        {...{ name: 'ends', label: filters.ends, value: String(asked.ends ?? ''), ...any }}
        options={windows}
      />
      <Select
        {...{ name: 'waits', label: filters.waits, value: asked.mine ? 'me' : '', ...any }}
        options={[{ value: 'me', label: filters.me }]}
      />
    </Filters>
  )
}
