import { newYearPledge } from './campaigns/new-year-pledge.ts'
import type { ExampleCampaign } from './campaigns/shape.ts'

/** What the example organisation asks its readers to do. */
export const campaigns: ExampleCampaign[] = [newYearPledge]
