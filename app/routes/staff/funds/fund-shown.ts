import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadFund } from './load-fund.server.ts'

/** A fund's page as it is drawn. */
export type FundShown = NonNullable<Awaited<ReturnType<typeof loadFund>>> & { desk: DeskFrame }
