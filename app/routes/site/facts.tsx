import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFacts } from '#app/domain/facts/list-facts.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { QuestionSection } from '#app/ui/facts/question-section.tsx'
import { Page } from '#app/ui/page.tsx'
import { legalDate } from '#app/values/period.ts'
import { loadFrame } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { title, description } = messages(data.frame.locale).facts
  return pageMeta({ frame: data.frame, title, description })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  return { frame, questions: await listFacts(frame.locale), today: legalDate(now()) }
}

/** Every published figure under the question that it answers. */
export default function Facts() {
  const { frame, questions, today } = useLoaderData<typeof loader>()
  const { locale } = frame
  const text = messages(locale).facts
  return (
    <Page frame={frame}>
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      {questions.length === 0 && <p className="mt-8 text-ink-soft">{text.none}</p>}
      {questions.length > 1 && (
        <nav aria-labelledby="questions" className="no-print mt-8">
          <h2 id="questions" className="text-xl">
            {text.contents}
          </h2>
          <ul className="question-list">
            {questions.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`#${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {questions.map((question) => (
        <QuestionSection key={question.slug} {...{ question, locale, today }} />
      ))}
    </Page>
  )
}
