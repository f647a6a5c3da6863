import type { Office } from './recipient.ts'
import { listOfficeRows } from './recipient-store.server.ts'

/** The offices of a campaign that readers choose among, in their order. */
export const listOffices = (campaignId: string): Promise<Office[]> => listOfficeRows(campaignId)
