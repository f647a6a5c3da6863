import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { CalmPage } from '#app/ui/calm-page.tsx'
import { StoryArticle } from '#app/ui/stories/story-article.tsx'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { quietMeta, quietTitle } from './quiet-meta.ts'
import { type Standing, standingAt } from './shown-story.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded || !isIndexed(loaded.standing)) return quietMeta(loaded?.locale)
  const { locale, standing, origin, address } = loaded
  const at = (tongue: Locale) => `${origin}/${tongue}/stories/${address}`
  return [
    quietTitle(locale),
    { tagName: 'link', rel: 'canonical', href: at(locale) },
    ...standing.locales.map((tongue) => ({
      ...{ tagName: 'link', rel: 'alternate', hrefLang: tongue, href: at(tongue) },
    })),
  ]
}

type Read = Extract<Standing, { kind: 'story' }>

const isIndexed = (standing: Standing): standing is Read =>
  standing.kind === 'story' && standing.searchEngines

const statuses = { story: 200, gone: 410, elsewhere: 404, missing: 404 } as const

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { address = '' } = params
  const standing = await standingAt(address, locale, now())
  const { 'X-Robots-Tag': noindex, ...quiet } = privatePage
  const headers = isIndexed(standing) ? quiet : { ...quiet, 'X-Robots-Tag': noindex }
  const { demonstration, appUrl: origin } = env()
  const shown = { locale, address, origin, demonstration, standing }
  return data(shown, { status: statuses[standing.kind], headers })
}

export default function Story() {
  const { locale, address, demonstration, standing } = useLoaderData<typeof loader>()
  const text = messages(locale).stories
  return (
    <CalmPage {...{ locale, demonstration, path: `/stories/${encodeURIComponent(address)}` }}>
      {standing.kind === 'story' ? (
        <StoryArticle {...standing.story} />
      ) : (
        <div className="grid max-w-measure gap-5 py-6">
          <h1>{text[standing.kind].title}</h1>
          <p className="text-lg">{text[standing.kind].text}</p>
          {standing.kind === 'elsewhere' && <Tongues address={address} {...standing} />}
        </div>
      )}
      <ul className="mt-12 flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-6">
        <li>
          <a href={`/${locale}/stories`}>{text.all}</a>
        </li>
        <li>
          <a href={`/${locale}/help`}>{text.help}</a>
        </li>
      </ul>
    </CalmPage>
  )
}

/** The same story where it is told. */
function Tongues({ address, locales }: { address: string; locales: Locale[] }) {
  return (
    <ul className="grid gap-1">
      {locales.map((tongue) => (
        <li key={tongue}>
          <a
            href={`/${tongue}/stories/${address}`}
            lang={tongue}
            hrefLang={tongue}
            className="inline-block py-1"
          >
            {localeNames[tongue]}
          </a>
        </li>
      ))}
    </ul>
  )
}
