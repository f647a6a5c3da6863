import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPage } from '#app/domain/organisation/find-page.server.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ frame: data.frame, title: data.page.title }) : []

/** About, terms, privacy, accessibility: texts that the organisation keeps, by the last part of the address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const slug = new URL(request.url).pathname.split('/')[2] ?? ''
  const page = await findPage(slug, frame.locale)
  if (!page) throw notFound()
  return { frame, slug, page }
}

export default function TextPage() {
  const { frame, slug, page } = useLoaderData<typeof loader>()
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
              <p key={paragraph}>{paragraph}</p>
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
