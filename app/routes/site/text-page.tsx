import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import { findPage } from '#app/domain/organisation/find-page.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { CitedText } from '#app/ui/facts/cited-text.tsx'
import { Page } from '#app/ui/page.tsx'
import { legalDate } from '#app/values/period.ts'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ frame: data.frame, title: data.page.title }) : []

/** About, terms, privacy, accessibility: texts that the organisation keeps, by the last part of the address. Figures in them are cited by key. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const slug = new URL(request.url).pathname.split('/')[2] ?? ''
  const page = await findPage(slug, frame.locale)
  if (!page) throw notFound()
  const texts = page.sections.flatMap(({ paragraphs }) => paragraphs)
  const citing = { facts: await citeFacts(texts, frame.locale), today: legalDate(now()) }
  return { frame, slug, page, citing }
}

export default function TextPage() {
  const { frame, slug, page, citing } = useLoaderData<typeof loader>()
  return (
    <Page frame={frame} at={slug === 'about' ? 'about' : undefined}>
      <article
        className="prose"
        lang={page.languageOfText === frame.locale ? undefined : page.languageOfText}
      >
        <h1>{page.title}</h1>
        {page.sections.map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            {section.paragraphs.map((paragraph) => (
              <CitedText key={paragraph} text={paragraph} locale={frame.locale} {...citing} />
            ))}
            {section.list && (
              <ul>
                {section.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </article>
    </Page>
  )
}
