import type { Frame } from './letter-frame.ts'

/** To a giver, on the day that she chose: the card that she prints herself. */
export type TributePrintLetter = Frame & {
  kind: 'tribute-print'
  /** The unguessable word in the address of her gift. */
  token: string
  about: 'honour' | 'memory'
  honoured: string
}
