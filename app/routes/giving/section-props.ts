import type { Giver } from '#app/domain/supporters/supporter.ts'
import type { Frame } from '#app/ui/frame.ts'

/** What every section of a giver's own page is given. */
export type SectionProps = { frame: Frame; token: string; giver: Giver }
