import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { Payment } from '../payment.ts'
import { isOverBar, isOverDeclines, mostDeclines } from './policy.ts'
import { everything, scopeOf } from './scope.ts'
import { beginStop, listStopsAt } from './stop-store.server.ts'
import {
  findDeclines,
  findSeen,
  listPagesFrom,
  listTriedPages,
  type OpenPage,
  type Scope,
} from './store.server.ts'

/**
 * Weighs what is known after a refused card was counted: stops new payments when so many are refused that somebody is trying cards, and answers
 * the pages at Stripe that are to be closed. The same page may be answered again while it is open.
 */
export async function weighDeclines(payment: Payment, now: Date): Promise<OpenPage[]> {
  const known = await findDeclines(payment.id, now)
  if (!known) return []
  const pages = [...(await pagesInStops(payment, now))]
  if (isOverDeclines(known.ofAddress)) pages.push(...(await listPagesFrom(known.address, now)))
  if (known.declines >= mostDeclines && payment.sessionId) {
    pages.push({ paymentId: payment.id, sessionId: payment.sessionId })
  }
  return [...new Map(pages.map((page) => [page.paymentId, page])).values()]
}

/** Where new payments are stopped, pages on which a card was refused are closed: the next card on each would be one more. */
async function pagesInStops(payment: Payment, now: Date): Promise<OpenPage[]> {
  const { mode } = await findCardTesting()
  if (mode === 'let_through') return []
  for (const [scope, bar] of [
    [scopeOf(payment), 'oneAmount'],
    [everything, 'everything'],
  ] as const) {
    const seen = await findSeen(scope, now)
    if (isOverBar(seen, bar) && (await beginStop(scope, { seen, now }))) tell(scope, seen)
  }
  const stopped = (await listStopsAt(now)).map(({ scope }) => scope)
  const lists = await Promise.all(stopped.map((scope) => listTriedPages(scope, now)))
  return lists.flat()
}

const tell = (scope: Scope, { declines, paid }: { declines: number; paid: number }): void =>
  log.warn('payment.stopped', {
    reason: `${declines} cards refused, ${paid} payments came`,
    name: scope,
  })
