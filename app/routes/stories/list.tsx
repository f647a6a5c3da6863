import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listStories } from '#app/domain/stories/list-stories.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { CalmPage } from '#app/ui/calm-page.tsx'
import { Teller } from '#app/ui/stories/story-article.tsx'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { quietMeta } from './quiet-meta.ts'
import { monthOf } from './shown-story.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => quietMeta(loaded?.locale)

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const stories = (await listStories(locale, now())).map(({ month, ...story }) => ({
    ...story,
    month: monthOf(month),
  }))
  const { demonstration } = env()
  return data({ locale, stories, demonstration }, { headers: privatePage })
}

export default function Stories() {
  const { locale, stories, demonstration } = useLoaderData<typeof loader>()
  const text = messages(locale).stories
  return (
    <CalmPage {...{ locale, demonstration, path: '/stories' }}>
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      {stories.length === 0 && (
        <div className="measure mt-10 bg-cloth px-5 py-6 md:px-8">
          <p>{text.none}</p>
          <p className="mt-2 text-ink-soft">{text.noneWhy}</p>
        </div>
      )}
      {stories.length > 0 && (
        <ul className="story-list">
          {stories.map(({ address, title, contentNote, ...told }) => (
            <li key={address} className="story-entry">
              <h2>
                <a href={`/${locale}/stories/${address}`}>{title}</a>
              </h2>
              <Teller locale={locale} {...told} />
              <p className="story-entry-note">{contentNote}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-10">
        <a href={`/${locale}/help`}>{text.help}</a>
      </p>
    </CalmPage>
  )
}
