import type { Figure } from '#app/values/figure.ts'

/** A figure as staff list it, in their language. */
export type FactRowOfDesk = {
  id: string
  key: string
  published: boolean
  reviewDue: string
  figure: Figure
  yearFrom: number | null
  yearTo: number | null
  sourceUrl: string
  sourceDate: string
  statement: string
  /** What follows the number. */
  counted: string
  source: string
  method: string
  question: string
  /** In how many languages all is said that a reader needs. */
  languages: number
}
