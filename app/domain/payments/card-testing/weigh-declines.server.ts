import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'
import { log } from '#app/platform/log.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { findSeen, findTried, type Tried } from './decline-store.server.ts'
import { listPagesFrom, listTriedPages, type OpenPage } from './page-store.server.ts'
import { bars, isOverBar, isOverOrderDeclines, pagesTooMany } from './policy.ts'
import { everything } from './scope.ts'
import { beginStop, listStopsAt } from './stop-store.server.ts'
import type { Scope } from './store.server.ts'

/**
 * Weighs what is known after a refused card was counted: stops new gifts and plans when so many are refused that somebody is trying cards, and
 * answers the pages at Stripe that are to be closed. The same page may be answered again while it is open.
 */
export async function weighDeclines(pageId: string, now: Date): Promise<OpenPage[]> {
  const known = await findTried(pageId, now)
  if (!known) return []
  const lists = [await pagesOfAddress(known, now), await pagesInStops(known.scope, now)]
  const { paidFor, declines, sessionId } = known
  const isUsedUp = paidFor !== 'order' && declines >= bars.page.declines
  if (isUsedUp && sessionId) lists.push([{ id: pageId, sessionId }])
  return [...new Map(lists.flat().map((open) => [open.id, open])).values()]
}

/** So many of an address are closed that no more cards can be tried there than may; all of them, orders too, where no buyer has so many refused. */
async function pagesOfAddress({ address, ofAddress }: Tried, now: Date): Promise<OpenPage[]> {
  const orders = isOverOrderDeclines({ declines: ofAddress.sincePaid })
  const limit = orders ? 1_000 : pagesTooMany(ofAddress)
  return limit === 0 ? [] : listPagesFrom(address, { now, orders, limit })
}

/** Where new payments are stopped, pages on which a card was refused are closed: the next card on each would be one more. */
async function pagesInStops(scope: Scope, now: Date): Promise<OpenPage[]> {
  const { mode } = await findCardTesting()
  if (mode === 'let_through') return []
  const since = addMinutes(now, -bars.stop.windowMinutes)
  for (const [of, bar] of [
    [scope, 'ofOneAmount'],
    [everything, 'declines'],
  ] as const) {
    const seen = await findSeen(of, since)
    if (isOverBar(seen, bar) && (await beginStop(of, { seen, now }))) tell(of, seen)
  }
  const stopped = (await listStopsAt(now)).map((stop) => stop.scope)
  const lists = await Promise.all(stopped.map((of) => listTriedPages(of, now)))
  return lists.flat()
}

const tell = (scope: Scope, { declines, paid }: { declines: number; paid: number }): void =>
  log.warn('payment.stopped', {
    reason: `${declines} cards refused, ${paid} payments came`,
    name: scope,
  })
