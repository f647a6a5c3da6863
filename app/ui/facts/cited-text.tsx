import { Fragment } from 'react'
import { partsOf } from '#app/domain/facts/cited-text.ts'
import type { FactView } from '#app/domain/facts/fact.ts'
import { factInWords, sourceInWords } from '#app/domain/facts/fact-words.ts'
import type { Locale } from '#app/i18n/locale.ts'

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
  return (
    <>
      <a href={`/${locale}/facts#${fact.key}`}>{factInWords(fact, locale)}</a> (
      {sourceInWords(fact, { locale, today })})
    </>
  )
}
