import { findOpenFund } from './store.server.ts'

/** The id of the open fund at this address; undefined when it is closed or there is none. */
export const findOpenFundId = async (slug: string): Promise<string | undefined> =>
  (await findOpenFund(slug))?.id
