import { Fragment } from 'react'
import { partsOf } from '#app/domain/facts/cited-text.ts'
import { type FactView, isOverdue, yearAsOf } from '#app/domain/facts/fact.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { factInWords, yearBeside } from './fact-words.ts'

/** What a text that names figures is drawn with: the figures by their keys, and the day on which it is read. */
export type Citing = { facts: Readonly<Record<string, FactView>>; locale: Locale; today: string }

type CitedTextProps = Citing & { text: string }

/**
 * A text in which each figure that it names by its key stands with its source and year, and leads to its place among the figures. Nothing at
 * all when one of them is not published: a sentence around a hole would say something else.
 */
export function CitedText({ text, ...citing }: CitedTextProps) {
  const parts = partsOf(text).map((part) =>
    typeof part === 'string' ? part : citing.facts[part.key],
  )
  if (parts.some((part) => part === undefined)) return null
  return (
    <p>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place.
        <Fragment key={place}>
          {typeof part === 'object' ? <Citation fact={part} {...citing} /> : part}
        </Fragment>
      ))}
    </p>
  )
}

function Citation({ fact, locale, today }: Citing & { fact: FactView }) {
  const text = messages(locale).facts
  const year = yearAsOf(fact)
  const old = isOverdue(fact.reviewDue, today) && year !== undefined
  const when = old ? text.asOf(String(year)).toLowerCase() : yearBeside(fact, locale)
  return (
    <>
      <a href={`/${locale}/facts#${fact.key}`}>{factInWords(fact, locale)}</a> (
      {[fact.words.source, when].filter(Boolean).join(', ')})
    </>
  )
}
