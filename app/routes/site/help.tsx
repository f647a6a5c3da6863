import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { helpLines } from './help-lines.ts'

export { pageHeaders as headers } from '../page-headers.ts'

/** The title says nothing of what the page is about: it is what a history list shows to the next person. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).site.frame.information) : []

export async function loader({ request, params }: LoaderFunctionArgs) {
  return data({ frame: await loadFrame({ request, params }) }, { headers: privatePage })
}

export default function Help() {
  const { frame } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).site.help
  return (
    <Page frame={frame} at="help" withoutForms>
      <div className="sticky top-0 z-10 -mx-2 mb-8 flex justify-end bg-paper px-2 py-2">
        <LinkButton href={text.weather} rel="noreferrer">
          {text.leave}
        </LinkButton>
      </div>
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      <div className="mt-10 grid gap-12 lg:grid-cols-2">
        <Country country="SE" locale={frame.locale} />
        <Country country="NO" locale={frame.locale} />
      </div>
      <div className="measure mt-12 grid gap-4 border-t border-line pt-6">
        <p>{text.callWarning}</p>
        <p>{text.leaveExplained}</p>
        <p className="text-ink-soft">{text.verified}</p>
      </div>
    </Page>
  )
}

function Country({ country, locale }: { country: keyof typeof helpLines; locale: Locale }) {
  const text = messages(locale).site.help
  return (
    <section aria-labelledby={`lines-${country}`}>
      <h2 id={`lines-${country}`}>{text.countries[country]}</h2>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {helpLines[country].map(({ line, number, dial, forProfessionals }) => (
          <li key={line} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[10rem_1fr]">
            <a
              href={`tel:${dial}`}
              className={`figures self-start whitespace-nowrap ${forProfessionals ? '' : 'font-heading text-xl'}`}
            >
              {number}
            </a>
            <div>
              <h3 className="text-lg">{text.lines[line].name}</h3>
              <p className="text-ink-soft">{text.lines[line].about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
