import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listHelpLines } from '#app/domain/help/list-help-lines.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { env } from '#app/platform/env/env.server.ts'
import { CalmPage } from '#app/ui/calm-page.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { CountryLines } from './country-lines.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

/** The title says nothing of what the page is about: it is what a history list shows to the next person. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded
    ? [
        { title: messages(loaded.locale).site.frame.information },
        { name: 'robots', content: 'noindex' },
      ]
    : []

/** Asks for nothing but the lines, which never fail: whoever needs them does not meet our troubles. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const lines = await listHelpLines(locale)
  const { demonstration } = env()
  return data({ locale, lines, demonstration }, { headers: privatePage })
}

export default function Help() {
  const { locale, lines, demonstration } = useLoaderData<typeof loader>()
  const text = messages(locale).help
  const countries = [...new Set(lines.map(({ country }) => country))]
  return (
    <CalmPage {...{ locale, demonstration, path: '/help' }}>
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      <section aria-labelledby="first" className="mt-8 bg-cloth px-5 py-6 md:px-8">
        <h2 id="first" className="mb-4 text-xl">
          {text.firstTitle}
        </h2>
        <Steps steps={text.first} />
      </section>
      <div className="mt-10 grid gap-12 lg:grid-cols-2">
        {countries.map((country) => (
          <CountryLines
            key={country}
            {...{ country, locale, lines: lines.filter((line) => line.country === country) }}
          />
        ))}
      </div>
      <section aria-labelledby="safe" className="mt-12 border-t border-line pt-6">
        <h2 id="safe" className="text-xl">
          {text.safeTitle}
        </h2>
        <ul className="measure mt-4 grid list-disc gap-2 pl-5">
          {text.safe.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </CalmPage>
  )
}
