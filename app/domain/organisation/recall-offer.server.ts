import { recall } from './memory-store.server.ts'
import type { Offer } from './offer.ts'

/** The languages and currencies that visitors are offered, at most a minute old. */
export const recallOffer = (): Promise<Offer> => recall().then(({ offer }) => offer)
