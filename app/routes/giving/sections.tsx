import type { ComponentType } from 'react'
import { DetailsSection } from './details-section.tsx'
import type { SectionProps } from './section-props.ts'
import { TaxSection } from './tax-section.tsx'

/** What stands on a giver's page below her gifts, each with pages of its own behind it, in this order. */
export const sections: readonly ComponentType<SectionProps>[] = [TaxSection, DetailsSection]
