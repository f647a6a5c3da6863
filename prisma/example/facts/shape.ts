import type { Figure } from '#app/values/figure.ts'
import type { Translated } from '../shape.ts'

/** Who says something, where, and when; figures of one source share it. */
export interface ExampleSource {
  name: Translated
  url: string
  /** "2017-03-13" or "2017"; "" for a source without a date. */
  date: string
  years: { from?: number; to?: number; estimated?: true }
  reviewDue: string
}

export interface ExampleFact {
  key: string
  figure: Partial<Figure> & Pick<Figure, 'unit'>
  source: ExampleSource
  statement: Translated
  label: Translated
  /** What follows the number; left out where the sign says it. */
  counted?: Translated
  method: Translated
}

export interface ExampleQuestion {
  slug: string
  form: 'list' | 'parts' | 'answers'
  title: Translated
  lead: Translated
  facts: ExampleFact[]
}
