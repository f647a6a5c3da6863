import type { Frame } from './letter-frame.ts'

/** The way to a giver's yearly statement. */
export type YearConfirmationLetter = Frame & {
  kind: 'year-confirmation'
  year: number
  /** The unguessable word in the address of the giver's own page. */
  giverToken: string
}
