import type { ComponentType } from 'react'
import type { Giver } from '#app/domain/supporters/supporter.ts'
import type { Frame } from '#app/ui/frame.ts'
import { DetailsSection } from './details-section.tsx'
import { RightsSection } from './rights-section.tsx'
import { TaxSection } from './tax-section.tsx'

export type SectionProps = { frame: Frame; token: string; giver: Giver }

/** What stands on a giver's page below her gifts, each with pages of its own behind it, in this order. */
export const sections: readonly ComponentType<SectionProps>[] = [
  TaxSection,
  DetailsSection,
  RightsSection,
]
