import type { QuestionView } from '#app/domain/facts/fact.ts'
import { factInWords } from '#app/domain/facts/fact-words.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { canCompare } from '#app/values/figure.ts'
import { RangeChart } from '../kit/range-chart.tsx'
import { FactEntry } from './fact-entry.tsx'

type QuestionSectionProps = { question: QuestionView; locale: Locale; today: string }

/** A question and the figures that answer it: parts are drawn beside each other first, different answers say that they differ. */
export function QuestionSection({ question, locale, today }: QuestionSectionProps) {
  const { slug, form, title, lead, facts } = question
  const text = messages(locale).facts
  const isDrawn = form !== 'list' && canCompare(facts.map(({ figure }) => figure))
  return (
    <section aria-labelledby={slug} className="question">
      <h2 id={slug}>{title}</h2>
      {lead && <p className="measure mt-2 text-lg">{lead}</p>}
      {form === 'answers' && facts.length > 1 && (
        <p className="measure mt-2 text-ink-soft">{text.answers}</p>
      )}
      {isDrawn && (
        <RangeChart
          title={title}
          asTable={text.asTable}
          headings={{ label: text.what, value: text.figure }}
          rows={facts.map((fact) => ({
            ...{ key: fact.key, label: fact.words.label || fact.words.statement },
            ...{ text: factInWords(fact, locale), figure: fact.figure },
          }))}
        />
      )}
      <div className="fact-list">
        {facts.map((fact) => (
          <FactEntry key={fact.key} {...{ fact, locale, today }} />
        ))}
      </div>
    </section>
  )
}
