import { type CardTesting, cardTestingSetting, usualCardTesting } from './card-testing.ts'
import { listSettings } from './store.server.ts'

/** How staff let new payments through just now: never remembered, since a stop must be one at once. */
export async function findCardTesting(): Promise<CardTesting> {
  const settings = await listSettings([cardTestingSetting])
  return (settings.get(cardTestingSetting) as CardTesting | undefined) ?? usualCardTesting
}
