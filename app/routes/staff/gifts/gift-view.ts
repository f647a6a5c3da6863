import type { loadGift } from './load-gift.server.ts'

/** A gift's page as it is drawn. */
export type GiftView = Awaited<ReturnType<typeof loadGift>>
