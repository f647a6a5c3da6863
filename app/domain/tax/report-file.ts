import type { GiverAddress } from './giver-address.ts'
import type { FileLine } from './report.ts'

/** Who files, as it stands in the file. */
export type Sender = {
  /** Digits only: ten of a Swedish organisation, nine of a Norwegian one. */
  number: string
  name: string
  contact: { name: string; telephone: string; email: string }
}

/** A line with the number that it is about, for as long as the file is written. */
export type NumberedLine = FileLine & {
  lineId: string
  specNo: number
  digits: string
  name: string
  /** Said beside a coordination number alone. */
  address: GiverAddress | undefined
}

export type ReportContent = {
  year: number
  sender: Sender
  schemaVersion: string
  /** When it was made, by Stockholm's clock: "2027-01-12T09:30:00". */
  madeAt: string
  lines: readonly NumberedLine[]
}

/** The program, as both countries ask which one wrote the file. */
export const programName = 'Lykta'

/** Why no file is made. */
export type MakeRefusal =
  | 'not_approved'
  | 'nothing_to_say'
  | 'contact_missing'
  | 'organisation_number'
  | 'sent_meanwhile'
  | 'schema_unreadable'
