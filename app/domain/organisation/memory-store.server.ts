import { db, type Statements } from '#app/platform/db.server.ts'
import { type CardFee, cardFeesSetting } from './card-fees.ts'
import { type Mark, marksSetting } from './marks.ts'
import { type Offer, offerSetting, wholeOffer } from './offer.ts'
import { type OrganisationRecord, organisationSetting } from './organisation.ts'
import type { Settings } from './settings.ts'
import { listSettings } from './store.server.ts'

/** What every page shows of the organisation, and what the giving page offers. */
export type Standing = {
  record: OrganisationRecord | undefined
  offer: Offer
  marks: Mark[]
  amounts: Settings['suggested_amounts']
  fees: CardFee[]
}

const remembered = [
  organisationSetting,
  offerSetting,
  marksSetting,
  'suggested_amounts',
  cardFeesSetting,
]

const noAmounts = () => ({ SEK: [], NOK: [], EUR: [] })

/** Every page and receipt names the organisation, and it changes less than once a year. */
const freshForMs = 60_000

type Memory = { standing: Standing; until: number }

// Kept for the connected database, so that another one (a restored backup, a test's own) is never answered with this one's name.
const memories = new WeakMap<object, Memory>()

/** What this process remembers, asked for again after a minute; while nobody has said whose shop this is, nothing is remembered. */
export async function recall(on: Statements = db()): Promise<Standing> {
  const known = memories.get(db())
  if (known && performance.now() < known.until) return known.standing
  const settings = await listSettings(remembered, on)
  const amounts = settings.get('suggested_amounts') as Standing['amounts'] | undefined
  const standing = {
    record: settings.get(organisationSetting) as OrganisationRecord | undefined,
    offer: (settings.get(offerSetting) as Offer | undefined) ?? wholeOffer,
    marks: (settings.get(marksSetting) as Mark[] | undefined) ?? [],
    amounts: amounts ?? { once: noAmounts(), monthly: noAmounts() },
    fees: (settings.get(cardFeesSetting) as CardFee[] | undefined) ?? [],
  }
  if (standing.record) memories.set(db(), { standing, until: performance.now() + freshForMs })
  return standing
}

/** Lets this process ask again at once: whoever has just changed something sees it. */
export const forget = (): void => {
  memories.delete(db())
}
