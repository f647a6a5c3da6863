import type { Translated } from '../shape.ts'

/** A composed story. Nobody has lived it: its note says so in every language, wherever it is shown. */
export interface ExampleStory {
  /** Of the example only, so that a row finds its own again. */
  key: string
  alias: string
  showsAlias: boolean
  searchEngines: boolean
  /** How many months before the example is written it was told. */
  monthsAgo: number
  title: Translated
  /** Behind the sentence that it is an example. */
  note: Translated
  /** Markdown, a paragraph each. */
  body: Translated<string[]>
}
