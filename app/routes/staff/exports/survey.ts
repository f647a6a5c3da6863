import type { ListName } from './list-export.ts'

/** What a file will hold, before it is taken. */
export type Survey = {
  name: ListName
  /** The list that it is of, with its filters. */
  back: string
  file: string
  header: string[]
  filtered: boolean
  /** How many rows there are, or that there are more than it is worth to count. */
  rows: { count: number; isMore: boolean }
}
