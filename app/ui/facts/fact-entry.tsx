import { type FactView, isOverdue, yearAsOf } from '#app/domain/facts/fact.ts'
import { sourceDateInWords, yearBeside, yearsInWords } from '#app/domain/facts/fact-words.ts'
import { formatFigure } from '#app/i18n/figure.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

type FactEntryProps = {
  fact: FactView
  locale: Locale
  /** The legal day on which it is read. */
  today: string
  /** A preview has no place of its own: the same figure may stand there in three languages. */
  withoutPlace?: boolean
}

/** A figure as a reader meets it: the number, what it counts, whose it is, and on request how it came to be. */
export function FactEntry({ fact, locale, today, withoutPlace }: FactEntryProps) {
  const { key, figure, words, sourceUrl } = fact
  const text = messages(locale).facts
  const year = yearBeside(fact, locale)
  const isLong = figure.unit === 'countries'
  return (
    <article id={withoutPlace ? undefined : key} className="fact">
      <p className={isLong ? 'fact-words' : 'fact-figure'}>
        <span className="figures">{formatFigure(figure, locale)}</span>{' '}
        {words.unit && <span className="fact-unit">{words.unit}</span>}
      </p>
      <p>{words.statement}</p>
      <p className="fact-source">
        {text.source}:{' '}
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer">
            {words.source}
          </a>
        ) : (
          words.source
        )}
        {year && `, ${year}`}
      </p>
      {isOverdue(fact.reviewDue, today) && <AsOf fact={fact} locale={locale} />}
      <details>
        <summary>{text.how}</summary>
        <Provenance fact={fact} locale={locale} withoutPlace={withoutPlace} />
      </details>
    </article>
  )
}

/** Said of a figure that should have been looked at again: from when it is. */
function AsOf({ fact, locale }: { fact: FactView; locale: Locale }) {
  const text = messages(locale).facts
  const year = yearAsOf(fact)
  return (
    <p className="fact-as-of">
      <strong>{year === undefined ? text.asOfUnknown : text.asOf(String(year))}.</strong>{' '}
      {text.notReviewed}
    </p>
  )
}

type ProvenanceProps = Pick<FactEntryProps, 'fact' | 'locale' | 'withoutPlace'>

function Provenance({ fact, locale, withoutPlace }: ProvenanceProps) {
  const text = messages(locale).facts
  const { key, words, sourceDate, reviewDue } = fact
  return (
    <>
      <p>{words.method}</p>
      <dl>
        <div>
          <dt>{text.year}</dt>
          <dd>{yearsInWords(fact, locale)}</dd>
        </div>
        <div>
          <dt>{text.sourceDate}</dt>
          <dd>{sourceDateInWords(sourceDate, locale)}</dd>
        </div>
        <div>
          <dt>{text.review}</dt>
          <dd>{formatDate(new Date(`${reviewDue}T12:00:00Z`), locale)}</dd>
        </div>
      </dl>
      {!withoutPlace && (
        <p>
          <a href={`/${locale}/facts#${key}`}>
            {text.place}
            <span className="sr-only">: {words.statement}</span>
          </a>
        </p>
      )}
    </>
  )
}
